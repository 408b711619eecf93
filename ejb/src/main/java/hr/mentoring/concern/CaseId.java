package hr.mentoring.concern;

import hr.mentoring.common.NotFound;

/**
 * Names a case that somebody has raised with HR.
 *
 * @param value the number in the database, 1 or more
 */
public record CaseId(long value) {

    public CaseId {
        NotFound.unlessPositive("case", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
