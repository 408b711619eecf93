package hr.mentoring.web.common;

import hr.mentoring.common.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/**
 * Lets a demonstration live through months in a minute: {@code PUT /api/demo/clock {"now": "2026-02-02T08:00:00Z"}}.
 * Only for administrators (web.xml says so), and only where the setting {@code mentoring.demo} is true.
 */
@Path("demo/clock")
@RequestScoped
public class DemoClockResource {

    @Inject
    private Time time;

    /** The moment to go to. */
    public record Moment(@NotNull Instant now) {}

    /** Makes it that moment, from where time goes on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void set(@NotNull @Valid Moment moment) {
        time.travelTo(moment.now());
    }
}
