package hr.mentoring.report.rendering;

import java.util.Locale;
import org.unbescape.html.HtmlEscape;

/** How vectors are written: numbers with a point, text without markup. */
final class Svg {

    private Svg() {}

    /** The pattern with these arguments, in no language. */
    static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }

    /** Text that stands for itself. */
    static String escape(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }
}
