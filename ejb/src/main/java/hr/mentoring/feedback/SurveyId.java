package hr.mentoring.feedback;

import hr.mentoring.common.NotFound;

/**
 * Names one person's survey about one pair in one quarter.
 *
 * @param value the number in the database, 1 or more
 */
public record SurveyId(long value) {

    public SurveyId {
        NotFound.unlessPositive("survey", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
