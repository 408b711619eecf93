package hr.mentoring.guidance;

import hr.mentoring.common.NotFound;

/**
 * Names a text of guidance.
 *
 * @param value the number in the database, 1 or more
 */
public record GuidanceTextId(long value) {

    public GuidanceTextId {
        NotFound.unlessPositive("guidance text", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
