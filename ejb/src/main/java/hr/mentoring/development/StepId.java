package hr.mentoring.development;

/**
 * Names a step towards a goal.
 *
 * @param value the number in the database, 1 or more
 */
public record StepId(long value) {

    public StepId {
        if (value < 1) {
            throw new IllegalArgumentException("A step id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
