package hr.mentoring.meeting;

import hr.mentoring.common.NotFound;

/**
 * Names something that one of the two sent the other one between meetings.
 *
 * @param value the number in the database, 1 or more
 */
public record ExchangeId(long value) {

    public ExchangeId {
        NotFound.unlessPositive("exchange", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
