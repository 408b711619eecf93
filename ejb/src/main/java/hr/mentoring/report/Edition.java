package hr.mentoring.report;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Spoken;
import hr.mentoring.common.Texts;
import hr.mentoring.feedback.Quarter;
import java.util.Locale;

/**
 * Names the reports of a quarter, which are made once, or corrected: {@code 2026-Q3} is what was published first, {@code
 * 2026-Q3/2} its first correction.
 *
 * @param number 1 for the first, one more for each correction
 */
public record Edition(Quarter quarter, int number) implements Spoken {

    public Edition {
        if (number < 1) {
            throw new IllegalArgumentException("Editions are numbered from 1, not " + number);
        }
    }

    /** What a quarter is reported with at first. */
    public static Edition first(Quarter quarter) {
        return new Edition(quarter, 1);
    }

    /** Reads {@code 2026-Q3} or {@code 2026-Q3/2}, as {@link #toString} writes it. */
    public static Edition parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? first(Quarter.parse(text))
                : new Edition(Quarter.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** What a job is about in words; the text itself where it names no edition. */
    public static Spoken named(String text) {
        try {
            return parse(text);
        } catch (RuleBroken | IllegalArgumentException unnamed) {
            return language -> text;
        }
    }

    /** The correction of this one. */
    public Edition next() {
        return new Edition(quarter, number + 1);
    }

    public boolean isCorrection() {
        return number > 1;
    }

    /** Its name: that of its quarter, with the number where it is a correction. */
    @Override
    public String in(Locale language) {
        return isCorrection() ? Texts.of(language, "report.edition-of", quarter, number) : quarter.in(language);
    }

    @Override
    public String toString() {
        return isCorrection() ? quarter + "/" + number : quarter.toString();
    }
}
