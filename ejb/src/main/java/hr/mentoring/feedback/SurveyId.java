package hr.mentoring.feedback;

/**
 * Names one person's survey about one pair in one quarter.
 *
 * @param value the number in the database, 1 or more
 */
public record SurveyId(long value) {

    public SurveyId {
        if (value < 1) {
            throw new IllegalArgumentException("A survey id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
