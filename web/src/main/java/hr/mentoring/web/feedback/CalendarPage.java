package hr.mentoring.web.feedback;

import hr.mentoring.feedback.CalendarService;
import hr.mentoring.feedback.CompanyCalendar;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the company works, and what follows from that for the present quarter. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    @Inject
    private CalendarService calendars;

    @Inject
    private Clock clock;

    @Inject
    private Pages pages;

    private String zone = "";
    private Month yearBegins = Month.JANUARY;
    private int from;
    private DayOfWeek[] weekend = {};
    private String holidays = "";

    @PostConstruct
    void read() {
        CalendarBody now = CalendarBody.of(calendars.get());
        zone = now.zone();
        yearBegins = now.yearBegins();
        from = now.from();
        weekend = now.weekend().toArray(DayOfWeek[]::new);
        holidays = String.join("\n", now.holidays());
    }

    /** Sets the calendar as it was typed. */
    public String save() {
        List<String> days = Arrays.stream(holidays.split("[\\s,;]+"))
                .filter(day -> !day.isEmpty())
                .toList();
        calendars.change(new CalendarBody(zone, yearBegins, from, List.of(weekend), days).calendar());
        pages.say("feedback.calendar.saved");
        return "/admin/calendar?faces-redirect=true";
    }

    /** The quarter that it is for the company. */
    public Quarter getQuarter() {
        CompanyCalendar calendar = calendars.get();
        return calendar.quarterOf(calendar.today(clock));
    }

    public boolean isYearFixed() {
        return calendars.isYearFixed();
    }

    public List<Month> getMonths() {
        return List.of(Month.values());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    /** The zones that the server knows, for the browser to complete what is typed. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, pages.locale());
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, pages.locale());
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = Typed.or(zone);
    }

    public Month getYearBegins() {
        return yearBegins;
    }

    public void setYearBegins(Month yearBegins) {
        this.yearBegins = yearBegins;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public DayOfWeek[] getWeekend() {
        return weekend.clone();
    }

    public void setWeekend(DayOfWeek[] weekend) {
        this.weekend = weekend.clone();
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable String holidays) {
        this.holidays = Typed.or(holidays);
    }
}
