package hr.mentoring.report;

import hr.mentoring.feedback.Quarter;

/**
 * Names the reports of a quarter, which are made once, or corrected: {@code 2026-Q3} is what was published first, {@code
 * 2026-Q3/2} its first correction.
 *
 * @param number 1 for the first, one more for each correction
 */
public record Edition(Quarter quarter, int number) {

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

    /** The correction of this one. */
    public Edition next() {
        return new Edition(quarter, number + 1);
    }

    public boolean isCorrection() {
        return number > 1;
    }

    @Override
    public String toString() {
        return isCorrection() ? quarter + "/" + number : quarter.toString();
    }
}
