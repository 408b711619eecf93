package hr.mentoring.report.rendering;

/** What a spreadsheet would take for a formula though somebody only wrote it. */
final class Formulas {

    private static final String TRIGGERS = "=+-@\t\r\n\0＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet might calculate this text. */
    static boolean looksLikeOne(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text such that no spreadsheet calculates it: with an apostrophe in front where it would. */
    static String disarmed(String text) {
        return looksLikeOne(text) ? "'" + text : text;
    }
}
