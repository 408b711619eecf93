package hr.mentoring.pairing;

/**
 * Names a pair.
 *
 * @param value the number in the database, 1 or more
 */
public record PairId(long value) implements Comparable<PairId> {

    public PairId {
        if (value < 1) {
            throw new IllegalArgumentException("A pair id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(PairId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
