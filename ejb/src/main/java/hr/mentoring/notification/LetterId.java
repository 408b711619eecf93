package hr.mentoring.notification;

/**
 * Names a letter of the outbox.
 *
 * @param value the number in the database, 1 or more
 */
public record LetterId(long value) {

    public LetterId {
        if (value < 1) {
            throw new IllegalArgumentException("A letter id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
