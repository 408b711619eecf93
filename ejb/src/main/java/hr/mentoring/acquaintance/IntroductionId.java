package hr.mentoring.acquaintance;

import hr.mentoring.common.NotFound;

/**
 * Names a request for an introduction.
 *
 * @param value the number in the database, 1 or more
 */
public record IntroductionId(long value) {

    public IntroductionId {
        NotFound.unlessPositive("introduction", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
