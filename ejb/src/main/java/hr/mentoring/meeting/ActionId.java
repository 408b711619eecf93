package hr.mentoring.meeting;

/**
 * Names something that one of the two has agreed to do.
 *
 * @param value the number in the database, 1 or more
 */
public record ActionId(long value) {

    public ActionId {
        if (value < 1) {
            throw new IllegalArgumentException("An action id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
