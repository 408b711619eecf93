package hr.mentoring.pairing;

import hr.mentoring.common.NotFound;

/**
 * Names a run of the pairing.
 *
 * @param value the number in the database, 1 or more
 */
public record PairingRunId(long value) implements Comparable<PairingRunId> {

    public PairingRunId {
        NotFound.unlessPositive("pairing run", value);
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
