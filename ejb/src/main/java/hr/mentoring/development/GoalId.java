package hr.mentoring.development;

import hr.mentoring.common.NotFound;

/**
 * Names a goal of a learning plan.
 *
 * @param value the number in the database, 1 or more
 */
public record GoalId(long value) {

    public GoalId {
        NotFound.unlessPositive("goal", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
