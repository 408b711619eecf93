package hr.mentoring.pairing;

/**
 * Names a proposed pair of a run.
 *
 * @param value the number in the database, 1 or more
 */
public record ProposalId(long value) {

    public ProposalId {
        if (value < 1) {
            throw new IllegalArgumentException("A proposal id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
