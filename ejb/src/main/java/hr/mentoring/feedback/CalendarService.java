package hr.mentoring.feedback;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.store.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The company's calendar, for administrators. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CalendarService {

    @Inject
    private Calendars calendars;

    @Inject
    private Surveys surveys;

    @Inject
    private Event<CalendarChanged> changed;

    /** The calendar in force. */
    public CompanyCalendar get() {
        return calendars.current();
    }

    /** Whether the month that the year begins in can no longer be changed: quarters that were asked about are named by it. */
    public boolean isYearFixed() {
        return !surveys.rounds().isEmpty();
    }

    /**
     * Sets the calendar; what is due is seen by it from the next minute on.
     *
     * @throws RuleBroken {@code feedback.calendar.year-fixed}
     */
    public void change(CompanyCalendar calendar) {
        CompanyCalendar before = calendars.current();
        if (!calendar.equals(before)) {
            boolean sameYear = calendar.yearBegins() == before.yearBegins();
            if (!sameYear && isYearFixed()) {
                throw RuleBroken.on("yearBegins", "feedback.calendar.year-fixed");
            }
            calendars.change(calendar);
            changed.fire(new CalendarChanged());
        }
    }
}
