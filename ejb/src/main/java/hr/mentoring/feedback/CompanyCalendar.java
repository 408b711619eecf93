package hr.mentoring.feedback;

import hr.mentoring.common.RuleBroken;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;

/**
 * When the company works: what it is asked and told by itself comes on working days, from a stated hour on, by the clock on
 * its wall, and its year is cut into quarters from a month of its own.
 *
 * @param zone whose clock counts
 * @param yearBegins the first month of the company's year
 * @param from the hour from which on, 0 to 23
 * @param weekend the days of each week on which nobody works
 * @param holidays the other days on which nobody works
 */
public record CompanyCalendar(
        ZoneId zone, Month yearBegins, int from, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    /** So many holidays are some fifteen years of them. */
    public static final int HOLIDAYS_AT_MOST = 200;

    /** How many holidays in a row are looked past. */
    private static final int LONGEST_BREAK = 7 * HOLIDAYS_AT_MOST;

    private static final int LAST_HOUR = 23;

    public CompanyCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (from < 0 || from > LAST_HOUR) {
            throw RuleBroken.on("from", "feedback.calendar.hour", from);
        }
        if (weekend.size() == DayOfWeek.values().length) {
            throw RuleBroken.on("weekend", "feedback.calendar.always-weekend");
        }
        if (holidays.size() > HOLIDAYS_AT_MOST) {
            throw RuleBroken.on("holidays", "feedback.calendar.many-holidays", HOLIDAYS_AT_MOST, holidays.size());
        }
    }

    /** Which day it is for the company. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The quarter that a day lies in. */
    public Quarter quarterOf(LocalDate day) {
        return Quarter.of(day, yearBegins);
    }

    /** Whether the company works on a day. */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Whether people may be written to now: it is a working day, and late enough. */
    public boolean isWorkingNow(Clock clock) {
        LocalDate today = today(clock);
        return isWorkingDay(today) && !clock.instant().isBefore(beginningOf(today));
    }

    /** When something is due that is to happen on a day, or on the first working day after it. */
    public Instant dueOn(LocalDate day) {
        LocalDate working = day;
        for (int i = 0; i < LONGEST_BREAK && !isWorkingDay(working); i++) {
            working = working.plusDays(1);
        }
        return beginningOf(working);
    }

    /** Whether it is due by now, see {@link #dueOn}. */
    public boolean isDueOn(LocalDate day, Clock clock) {
        return !clock.instant().isBefore(dueOn(day));
    }

    /** An hour that the clocks leave out is the one after it. */
    private Instant beginningOf(LocalDate day) {
        return day.atTime(LocalTime.of(from, 0)).atZone(zone).toInstant();
    }
}
