package hr.mentoring.enrollment.signup;

/**
 * Names an import of a sign-up spreadsheet.
 *
 * @param value the number in the database, 1 or more
 */
public record SignUpImportId(long value) {

    public SignUpImportId {
        if (value < 1) {
            throw new IllegalArgumentException("A sign-up import id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
