package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Checks what somebody typed, and names the field when it refuses. */
final class Given {

    private Given() {}

    /** The text without space around it, of 1 to {@code longest} characters. */
    static String text(String field, @Nullable String text, int longest) {
        String stripped = optionalText(field, text, longest);
        if (stripped.isEmpty()) {
            throw RuleBroken.on(field, "program.needed");
        }
        return stripped;
    }

    /** The text without space around it, of at most {@code longest} characters; empty when nothing was typed. */
    static String optionalText(String field, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw RuleBroken.on(field, "program.too-long", longest, stripped.length());
        }
        return stripped;
    }

    /** The value that was given. */
    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw RuleBroken.on(field, "program.needed");
        }
        return value;
    }

    /** The number, if it lies between both, these included. */
    static int within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw RuleBroken.on(field, "program.out-of-range", least, most, number);
        }
        return number;
    }
}
