package hr.mentoring.meeting;

import hr.mentoring.common.NotFound;

/**
 * Names something that one of the two has agreed to do.
 *
 * @param value the number in the database, 1 or more
 */
public record ActionId(long value) {

    public ActionId {
        NotFound.unlessPositive("action", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
