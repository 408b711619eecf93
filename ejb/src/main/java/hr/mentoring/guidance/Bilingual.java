package hr.mentoring.guidance;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import java.util.Locale;

/** A title and a text in both languages. */
public record Bilingual(String titleEnglish, String bodyEnglish, String titleGerman, String bodyGerman) {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 120;

    /** The most characters of a text. */
    public static final int LONGEST_BODY = 1000;

    /**
     * Both languages are there, since somebody would read an empty card otherwise.
     *
     * @throws RuleBroken {@code guidance.text-missing} or {@code common.too-long}, on the field
     */
    public Bilingual {
        titleEnglish = Written.something(LONGEST_TITLE, "titleEnglish", titleEnglish, "guidance.text-missing");
        bodyEnglish = Written.something(LONGEST_BODY, "bodyEnglish", bodyEnglish, "guidance.text-missing");
        titleGerman = Written.something(LONGEST_TITLE, "titleGerman", titleGerman, "guidance.text-missing");
        bodyGerman = Written.something(LONGEST_BODY, "bodyGerman", bodyGerman, "guidance.text-missing");
    }

    /** The title in the reader's language. */
    public String title(Locale locale) {
        return isGerman(locale) ? titleGerman : titleEnglish;
    }

    /** The text in the reader's language. */
    public String body(Locale locale) {
        return isGerman(locale) ? bodyGerman : bodyEnglish;
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
