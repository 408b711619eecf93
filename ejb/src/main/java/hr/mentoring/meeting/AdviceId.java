package hr.mentoring.meeting;

import hr.mentoring.common.NotFound;

/**
 * Names a piece of advice.
 *
 * @param value the number in the database, 1 or more
 */
public record AdviceId(long value) {

    public AdviceId {
        NotFound.unlessPositive("advice", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
