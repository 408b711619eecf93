package hr.mentoring.pairing;

/**
 * Names a run of the pairing.
 *
 * @param value the number in the database, 1 or more
 */
public record PairingRunId(long value) implements Comparable<PairingRunId> {

    public PairingRunId {
        if (value < 1) {
            throw new IllegalArgumentException("A pairing run id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(PairingRunId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
