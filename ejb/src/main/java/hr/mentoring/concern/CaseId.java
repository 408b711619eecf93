package hr.mentoring.concern;

/**
 * Names a case that somebody has raised with HR.
 *
 * @param value the number in the database, 1 or more
 */
public record CaseId(long value) {

    public CaseId {
        if (value < 1) {
            throw new IllegalArgumentException("A case id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
