package hr.mentoring.report;

import hr.mentoring.common.NotFound;

/**
 * Names one report document: one quarter, one reader, one language.
 *
 * @param value the number in the database, 1 or more
 */
public record ReportId(long value) {

    public ReportId {
        NotFound.unlessPositive("report", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
