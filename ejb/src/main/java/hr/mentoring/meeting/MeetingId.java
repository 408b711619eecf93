package hr.mentoring.meeting;

import hr.mentoring.common.NotFound;

/**
 * Names a meeting of a pair.
 *
 * @param value the number in the database, 1 or more
 */
public record MeetingId(long value) {

    public MeetingId {
        NotFound.unlessPositive("meeting", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
