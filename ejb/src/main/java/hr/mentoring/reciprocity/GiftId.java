package hr.mentoring.reciprocity;

/**
 * Names something that was given.
 *
 * @param value the number in the database, 1 or more
 */
public record GiftId(long value) {

    public GiftId {
        if (value < 1) {
            throw new IllegalArgumentException("A gift id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
