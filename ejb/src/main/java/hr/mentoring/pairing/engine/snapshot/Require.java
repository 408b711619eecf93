package hr.mentoring.pairing.engine.snapshot;

/** Refuses nonsense in a snapshot, naming the field and quoting the value. */
final class Require {

    private Require() {}

    static void id(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s must have an id, and is blank".formatted(field));
        }
    }

    static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s (%d) must be between %d and %d".formatted(field, value, least, most));
        }
    }
}
