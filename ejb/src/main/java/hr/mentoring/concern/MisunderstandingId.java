package hr.mentoring.concern;

import hr.mentoring.common.NotFound;

/**
 * Names a misunderstanding.
 *
 * @param value the number in the database, 1 or more
 */
public record MisunderstandingId(long value) {

    public MisunderstandingId {
        NotFound.unlessPositive("misunderstanding", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
