package hr.mentoring.feedback;

import hr.mentoring.common.NotFound;

/**
 * Names a round of surveys: one cohort in one quarter.
 *
 * @param value the number in the database, 1 or more
 */
public record RoundId(long value) {

    public RoundId {
        NotFound.unlessPositive("round", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
