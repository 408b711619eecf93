package hr.mentoring.enrollment.signup;

import java.util.List;

/**
 * Why a row, or one cell of it, could not be taken.
 *
 * @param line the line of the spreadsheet
 * @param column the column's name; empty when it is about the whole row
 * @param value what stands there, shortened; empty when it is about the whole row
 * @param code the key of the sentence that says what was expected
 * @param arguments what that sentence quotes
 */
public record SignUpProblem(long line, String column, String value, String code, List<Object> arguments) {

    private static final int SHOWN = 80;

    public SignUpProblem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        arguments = List.copyOf(arguments);
    }
}
