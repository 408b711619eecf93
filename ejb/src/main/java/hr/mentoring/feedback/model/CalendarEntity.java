package hr.mentoring.feedback.model;

import hr.mentoring.feedback.CompanyCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar that an administrator set; there is one, or none yet. */
@Entity
@Table(name = "company_calendar")
public class CalendarEntity {

    /** The number of the only one. */
    public static final long ONLY = 1;

    @Id
    private long id = ONLY;

    @Version
    private int version;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "year_begins")
    private int yearBegins;

    @Column(name = "from_hour")
    private int fromHour;

    private String weekend;

    private String holidays;

    protected CalendarEntity() {}

    /** A calendar to keep. */
    public CalendarEntity(CompanyCalendar calendar) {
        change(calendar);
    }

    /** From now on it is this one. */
    public final void change(CompanyCalendar calendar) {
        timeZone = calendar.zone().getId();
        yearBegins = calendar.yearBegins().getValue();
        fromHour = calendar.from();
        weekend = joined(calendar.weekend());
        holidays = joined(calendar.holidays());
    }

    public CompanyCalendar calendar() {
        return new CompanyCalendar(
                ZoneId.of(timeZone),
                Month.of(yearBegins),
                fromHour,
                parts(weekend, DayOfWeek::valueOf),
                parts(holidays, LocalDate::parse));
    }

    private static String joined(Collection<? extends Comparable<?>> values) {
        return values.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static <T> Set<T> parts(String text, Function<String, T> read) {
        return text.isEmpty() ? Set.of() : Stream.of(text.split(" ")).map(read).collect(Collectors.toSet());
    }
}
