package hr.mentoring.development;

import hr.mentoring.common.NotFound;

/**
 * Names a step towards a goal.
 *
 * @param value the number in the database, 1 or more
 */
public record StepId(long value) {

    public StepId {
        NotFound.unlessPositive("step", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
