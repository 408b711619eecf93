package hr.mentoring.feedback;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Spoken;
import hr.mentoring.common.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the company's year. In addresses and files it is written {@code 2026-Q3} where that is the calendar year;
 * otherwise the month that the year begins in stands behind, as in {@code 2027-Q1-M04}, April to June 2026: a fiscal year
 * is named by the calendar year in which it ends. People read {@link #in its name}, or {@link #brief a brief one} where
 * there is little room.
 *
 * @param year the year, four digits
 * @param number 1 to 4
 * @param begins the first month of the company's year
 */
public record Quarter(int year, int number, Month begins) implements Comparable<Quarter>, Spoken {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})-Q([1-4])(?:-M(0[2-9]|1[0-2]))?");

    public Quarter {
        if (year < 1000 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("There is no quarter %d-Q%d".formatted(year, number));
        }
    }

    /** A quarter of the calendar year. */
    public Quarter(int year, int number) {
        this(year, number, Month.JANUARY);
    }

    /**
     * Reads {@code 2026-Q3} or {@code 2027-Q1-M04}.
     *
     * @throws RuleBroken {@code feedback.quarter-form}
     */
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw RuleBroken.on("quarter", "feedback.quarter-form", text);
        }
        String month = matcher.group(3);
        return new Quarter(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                month == null ? Month.JANUARY : Month.of(Integer.parseInt(month)));
    }

    /** The quarter of the calendar year that a day lies in. */
    public static Quarter of(LocalDate day) {
        return of(day, Month.JANUARY);
    }

    /** The quarter that a day lies in, of a year that begins in this month. */
    public static Quarter of(LocalDate day, Month begins) {
        LocalDate asIfInJanuary = day.withDayOfMonth(1).minusMonths(begins.getValue() - 1L);
        return new Quarter(
                asIfInJanuary.getYear() + yearsAhead(begins), (asIfInJanuary.getMonthValue() + 2) / 3, begins);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year - yearsAhead(begins), 3 * number - 2, 1).plusMonths(begins.getValue() - 1L);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** The quarter before this one. */
    public Quarter previous() {
        return plus(-1);
    }

    /** The quarter that comes so many quarters later, or before for a negative number. */
    public Quarter plus(int quarters) {
        return of(firstDay().plusMonths(3L * quarters), begins);
    }

    /** Whether no day of it is left. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay());
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** Its name: Q3 2026, or Q1 of fiscal year 2027 (April to June 2026). */
    @Override
    public String in(Locale language) {
        return isOfCalendarYear()
                ? brief().in(language)
                : Texts.of(
                        language,
                        "feedback.quarter.fiscal",
                        numberName(),
                        Integer.toString(year),
                        firstMonth(language),
                        month(lastDay(), "LLLL yyyy", language));
    }

    /** Its name for where there is little room: Q3 2026, or Q1 FY 2027. */
    public Spoken brief() {
        return language ->
                "%s %s".formatted(numberName().in(language), yearName().in(language));
    }

    /** Its name within its year: Q1. */
    public Spoken numberName() {
        return language -> Texts.of(language, "feedback.quarter.number", number);
    }

    /** The name of its year: 2026, or FY 2027. */
    public Spoken yearName() {
        return language -> isOfCalendarYear()
                ? Integer.toString(year)
                : Texts.of(language, "feedback.quarter.fiscal-year", Integer.toString(year));
    }

    /** The month in which it begins, with the year where it ends in another one. */
    private String firstMonth(Locale language) {
        return month(firstDay(), firstDay().getYear() == lastDay().getYear() ? "LLLL" : "LLLL yyyy", language);
    }

    private static String month(LocalDate day, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    private boolean isOfCalendarYear() {
        return begins == Month.JANUARY;
    }

    @Override
    public String toString() {
        return isOfCalendarYear()
                ? "%d-Q%d".formatted(year, number)
                : "%d-Q%d-M%02d".formatted(year, number, begins.getValue());
    }

    /** How far the name of a year is ahead of the calendar year in which it begins. */
    private static int yearsAhead(Month begins) {
        return begins == Month.JANUARY ? 0 : 1;
    }
}
