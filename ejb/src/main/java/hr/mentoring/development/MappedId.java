package hr.mentoring.development;

/**
 * Names a competency in a learning plan.
 *
 * @param value the number in the database, 1 or more
 */
public record MappedId(long value) {

    public MappedId {
        if (value < 1) {
            throw new IllegalArgumentException("The id of a competency in a plan must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
