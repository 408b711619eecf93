package hr.mentoring.feedback;

/**
 * Names a round of surveys: one cohort in one quarter.
 *
 * @param value the number in the database, 1 or more
 */
public record RoundId(long value) {

    public RoundId {
        if (value < 1) {
            throw new IllegalArgumentException("A round id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
