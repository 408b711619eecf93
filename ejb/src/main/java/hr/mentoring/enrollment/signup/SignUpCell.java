package hr.mentoring.enrollment.signup;

/**
 * A cell of a spreadsheet that says something.
 *
 * @param column the name of its column
 * @param text what stands there
 * @param field what the column tells
 */
record SignUpCell(long line, String column, String text, SignUpField field) {}
