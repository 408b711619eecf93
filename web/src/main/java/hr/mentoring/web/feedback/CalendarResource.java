package hr.mentoring.web.feedback;

import hr.mentoring.feedback.CalendarService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The company's calendar, for administrators: {@code GET calendar}, and {@code PUT calendar} with {@code {"zone":
 * "Europe/Berlin", "yearBegins": "APRIL", "from": 7, "weekend": ["SATURDAY", "SUNDAY"], "holidays": ["2026-12-25"]}}.
 */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    private CalendarService calendars;

    /** The calendar in force. */
    @GET
    public CalendarBody get() {
        return CalendarBody.of(calendars.get());
    }

    /** Sets the calendar. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarBody set(@NotNull @Valid CalendarBody body) {
        calendars.change(body.calendar());
        return get();
    }
}
