package hr.mentoring.pairing;

import hr.mentoring.common.NotFound;

/**
 * Names a proposed pair of a run.
 *
 * @param value the number in the database, 1 or more
 */
public record ProposalId(long value) {

    public ProposalId {
        NotFound.unlessPositive("proposal", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
