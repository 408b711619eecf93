package hr.mentoring.profile;

import java.util.Locale;

/**
 * Something that one person can learn from another at work.
 *
 * @param code its short name for spreadsheets and programs, such as {@code giving-feedback}
 * @param group the key of its group; the group's name is the sentence {@code profile.group.<group>}
 */
public record Competency(CompetencyId id, String code, String group, String nameEnglish, String nameGerman) {

    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? nameGerman : nameEnglish;
    }
}
