package hr.mentoring.feedback;

import hr.mentoring.feedback.model.CalendarEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The company's calendar: what an administrator set, or the operator's configuration until then. Jobs and timers ask it as
 * well as people.
 */
@Dependent
public class Calendars {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "mentoring.company.time-zone", defaultValue = "UTC")
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "mentoring.company.year-begins", defaultValue = "JANUARY")
    private Month yearBegins;

    @Inject
    @ConfigProperty(name = "mentoring.company.from-hour", defaultValue = "6")
    private int from;

    @Inject
    @ConfigProperty(name = "mentoring.company.weekend", defaultValue = "SATURDAY,SUNDAY")
    private String weekend;

    /** The calendar in force. */
    public CompanyCalendar current() {
        return stored().map(CalendarEntity::calendar)
                .orElseGet(() -> new CompanyCalendar(zone, yearBegins, from, configuredWeekend(), Set.of()));
    }

    /** From now on it is this one. */
    void change(CompanyCalendar calendar) {
        stored().ifPresentOrElse(kept -> kept.change(calendar), () -> em.persist(new CalendarEntity(calendar)));
    }

    private Optional<CalendarEntity> stored() {
        return Optional.ofNullable(em.find(CalendarEntity.class, CalendarEntity.ONLY));
    }

    private Set<DayOfWeek> configuredWeekend() {
        return weekend.equalsIgnoreCase("none")
                ? Set.of()
                : Arrays.stream(weekend.split(","))
                        .map(day -> DayOfWeek.valueOf(day.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }
}
