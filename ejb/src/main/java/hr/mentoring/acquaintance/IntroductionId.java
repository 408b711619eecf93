package hr.mentoring.acquaintance;

/**
 * Names a request for an introduction.
 *
 * @param value the number in the database, 1 or more
 */
public record IntroductionId(long value) {

    public IntroductionId {
        if (value < 1) {
            throw new IllegalArgumentException("An introduction id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
