package hr.mentoring.development;

/**
 * Names something that shows that something was learned.
 *
 * @param value the number in the database, 1 or more
 */
public record EvidenceId(long value) {

    public EvidenceId {
        if (value < 1) {
            throw new IllegalArgumentException("An evidence id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
