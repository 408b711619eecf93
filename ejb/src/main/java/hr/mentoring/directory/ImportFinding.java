package hr.mentoring.directory;

import hr.mentoring.common.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What an import could not use, told so that somebody can mend it in the file.
 *
 * @param line the line of the file, 1 for the first
 * @param column the name of the column; empty when it is about the row as such
 * @param value what stands there, shortened
 * @param kind what the import did about it
 * @param code the key of the sentence that says what was expected
 * @param arguments what that sentence quotes
 */
public record ImportFinding(long line, String column, String value, Kind kind, String code, List<String> arguments) {

    private static final int LONGEST_VALUE = 80;

    /** What an import does about what it cannot use. */
    public enum Kind {
        /** Nothing of the row was taken. */
        ROW_LEFT_OUT,
        /** The row was taken, but not this value. */
        VALUE_LEFT_OUT
    }

    public ImportFinding {
        value = shortened(value);
        arguments = List.copyOf(arguments);
    }

    /** A row that could not be taken. */
    public static ImportFinding rowLeftOut(long line, String column, String value, String code, String... arguments) {
        return new ImportFinding(line, column, value, Kind.ROW_LEFT_OUT, code, List.of(arguments));
    }

    /** A value that could not be taken. */
    public static ImportFinding valueLeftOut(long line, String column, String value, String code, String... arguments) {
        return new ImportFinding(line, column, value, Kind.VALUE_LEFT_OUT, code, List.of(arguments));
    }

    /** The sentence that says what was expected. */
    public String sentence(Locale locale) {
        return Texts.of(locale, code, arguments.toArray());
    }

    private static String shortened(String value) {
        String visible = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() <= LONGEST_VALUE ? visible : visible.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
