package hr.mentoring.enrollment.signup;

import hr.mentoring.common.NotFound;

/**
 * Names an import of a sign-up spreadsheet.
 *
 * @param value the number in the database, 1 or more
 */
public record SignUpImportId(long value) {

    public SignUpImportId {
        NotFound.unlessPositive("sign-up import", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
