package hr.mentoring.meeting;

/**
 * Names something that one of the two sent the other one between meetings.
 *
 * @param value the number in the database, 1 or more
 */
public record ExchangeId(long value) {

    public ExchangeId {
        if (value < 1) {
            throw new IllegalArgumentException("An exchange id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
