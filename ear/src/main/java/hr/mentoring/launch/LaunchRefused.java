package hr.mentoring.launch;

/** Mentoring cannot start, for a reason the operator can remove; the message is the whole sentence to show. */
final class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    LaunchRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** A setting that holds what it cannot hold. */
    static LaunchRefused setting(String name, String value, String expected) {
        return new LaunchRefused("%s is \"%s\", but must be %s.".formatted(name, value, expected));
    }
}
