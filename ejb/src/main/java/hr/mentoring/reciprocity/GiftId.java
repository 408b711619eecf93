package hr.mentoring.reciprocity;

import hr.mentoring.common.NotFound;

/**
 * Names something that was given.
 *
 * @param value the number in the database, 1 or more
 */
public record GiftId(long value) {

    public GiftId {
        NotFound.unlessPositive("gift", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
