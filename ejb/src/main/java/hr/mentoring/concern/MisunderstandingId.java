package hr.mentoring.concern;

/**
 * Names a misunderstanding.
 *
 * @param value the number in the database, 1 or more
 */
public record MisunderstandingId(long value) {

    public MisunderstandingId {
        if (value < 1) {
            throw new IllegalArgumentException("A misunderstanding id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
