package hr.mentoring.report;

/**
 * Names one report document: one quarter, one reader, one language.
 *
 * @param value the number in the database, 1 or more
 */
public record ReportId(long value) {

    public ReportId {
        if (value < 1) {
            throw new IllegalArgumentException("A report id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
