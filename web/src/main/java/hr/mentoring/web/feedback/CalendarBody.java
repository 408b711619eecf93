package hr.mentoring.web.feedback;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.CompanyCalendar;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The company's calendar as people type it and programs write it.
 *
 * @param zone a time zone, such as {@code Europe/Berlin}
 * @param yearBegins the first month of the company's year
 * @param from the hour from which on people are written to
 * @param weekend the days of each week on which nobody works
 * @param holidays the other days on which nobody works, such as {@code 2026-12-25}
 */
public record CalendarBody(
        @NotBlank String zone,
        @NotNull Month yearBegins,
        int from,
        @NotNull List<@NotNull DayOfWeek> weekend,
        @NotNull List<@NotNull String> holidays) {

    static CalendarBody of(CompanyCalendar calendar) {
        return new CalendarBody(
                calendar.zone().getId(),
                calendar.yearBegins(),
                calendar.from(),
                calendar.weekend().stream().sorted().toList(),
                calendar.holidays().stream().sorted().map(LocalDate::toString).toList());
    }

    /**
     * What is meant by it.
     *
     * @throws RuleBroken {@code feedback.calendar.zone}, {@code feedback.calendar.holiday}, or what a calendar refuses
     */
    CompanyCalendar calendar() {
        return new CompanyCalendar(
                readZone(),
                yearBegins,
                from,
                Set.copyOf(weekend),
                holidays.stream().map(CalendarBody::readDay).collect(Collectors.toSet()));
    }

    private ZoneId readZone() {
        if (!ZoneId.getAvailableZoneIds().contains(zone.strip())) {
            throw RuleBroken.on("zone", "feedback.calendar.zone", zone);
        }
        return ZoneId.of(zone.strip());
    }

    private static LocalDate readDay(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            throw RuleBroken.on("holidays", "feedback.calendar.holiday", typed);
        }
    }
}
