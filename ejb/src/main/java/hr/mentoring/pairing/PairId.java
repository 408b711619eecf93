package hr.mentoring.pairing;

import hr.mentoring.common.NotFound;

/**
 * Names a pair.
 *
 * @param value the number in the database, 1 or more
 */
public record PairId(long value) implements Comparable<PairId> {

    public PairId {
        NotFound.unlessPositive("pair", value);
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
