package hr.mentoring.development;

import hr.mentoring.common.NotFound;

/**
 * Names something that shows that something was learned.
 *
 * @param value the number in the database, 1 or more
 */
public record EvidenceId(long value) {

    public EvidenceId {
        NotFound.unlessPositive("evidence", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
