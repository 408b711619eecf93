package hr.mentoring.development;

/**
 * Names a goal of a learning plan.
 *
 * @param value the number in the database, 1 or more
 */
public record GoalId(long value) {

    public GoalId {
        if (value < 1) {
            throw new IllegalArgumentException("A goal id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
