package hr.mentoring.feedback;

import hr.mentoring.common.RuleBroken;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the calendar year, written as {@code 2026-Q3}.
 *
 * @param year the year, four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (year < 1000 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("There is no quarter %d-Q%d".formatted(year, number));
        }
    }

    /**
     * Reads {@code 2026-Q3}.
     *
     * @throws RuleBroken {@code feedback.quarter-form}
     */
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || text.strip().startsWith("0")) {
            throw RuleBroken.on("quarter", "feedback.quarter-form", text);
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** The quarter before this one. */
    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    /** Whether no day of it is left. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay());
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
