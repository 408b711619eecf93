package hr.mentoring.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fits into one column of text: several parts, kept apart by a character that nobody types, and not too long. */
public final class ColumnText {

    private static final String SEPARATOR = "\u001F";

    private ColumnText() {}

    /** The parts in one string; empty when there is none. */
    public static String joined(List<String> parts) {
        return String.join(SEPARATOR, parts);
    }

    /** The parts in one string, cut off where the column ends. */
    public static String joined(List<String> parts, int longest) {
        return cut(joined(parts), longest);
    }

    /** The parts again; none for null or an empty string. */
    public static List<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    /** The text, cut off where the column ends. */
    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
