package hr.mentoring.meeting;

/**
 * Names a piece of advice.
 *
 * @param value the number in the database, 1 or more
 */
public record AdviceId(long value) {

    public AdviceId {
        if (value < 1) {
            throw new IllegalArgumentException("An advice id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
