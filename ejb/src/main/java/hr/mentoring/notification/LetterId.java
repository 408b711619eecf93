package hr.mentoring.notification;

import hr.mentoring.common.NotFound;

/**
 * Names a letter of the outbox.
 *
 * @param value the number in the database, 1 or more
 */
public record LetterId(long value) {

    public LetterId {
        NotFound.unlessPositive("letter", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
