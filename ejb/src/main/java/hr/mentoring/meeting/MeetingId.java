package hr.mentoring.meeting;

/**
 * Names a meeting of a pair.
 *
 * @param value the number in the database, 1 or more
 */
public record MeetingId(long value) {

    public MeetingId {
        if (value < 1) {
            throw new IllegalArgumentException("A meeting id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
