package hr.mentoring.feedback;

import hr.mentoring.common.Texts;
import java.util.Locale;

/**
 * What people are told about who sees their answers, before the first question. Whoever answers is held to what they were
 * told: the number is kept with each survey, and no wording that was ever shown is changed.
 *
 * @param number which one it is; higher ones came later
 */
public record Promise(int number) {

    /** What is said now. */
    public static final Promise CURRENT = new Promise(2);

    public Promise {
        if (number < 1) {
            throw new IllegalArgumentException("A promise must be 1 or more, not " + number);
        }
    }

    /** The wording. */
    public String wording(Locale locale, String partner) {
        return Texts.of(locale, "feedback.promise." + number, partner);
    }
}
