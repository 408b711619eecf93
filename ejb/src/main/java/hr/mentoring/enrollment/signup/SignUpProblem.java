package hr.mentoring.enrollment.signup;

import hr.mentoring.common.Texts;
import java.util.List;
import java.util.Locale;

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
        value = visible(value, SHOWN);
        arguments = List.copyOf(arguments);
    }

    /** The sentence that says what was expected. */
    public String sentence(Locale locale) {
        return Texts.of(locale, code, arguments.toArray());
    }

    /** A text of a file as it can be shown: without signs that nobody sees, and shortened. */
    static String visible(String text, int longest) {
        String seen = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return seen.length() <= longest ? seen : seen.substring(0, longest - 1) + "…";
    }
}
