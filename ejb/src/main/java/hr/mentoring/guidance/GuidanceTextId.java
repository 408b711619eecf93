package hr.mentoring.guidance;

/**
 * Names a text of guidance.
 *
 * @param value the number in the database, 1 or more
 */
public record GuidanceTextId(long value) {

    public GuidanceTextId {
        if (value < 1) {
            throw new IllegalArgumentException("A guidance text id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
