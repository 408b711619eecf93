package hr.mentoring.web.job;

import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.web.common.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts, watches, stops and continues batch jobs; for administrators. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    private static final int HISTORY = 50;

    @Inject
    private JobService jobs;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    /**
     * What to start.
     *
     * @param subject what it is about; a job runs at most once at a time for one subject
     * @param parameters what the job needs to know
     */
    public record Start(
            @NotBlank @Size(max = 200) String subject,
            @Nullable Map<@Size(min = 1, max = 60) String, @NotNull @Size(max = 2000) String> parameters) {}

    /** {@code POST /api/jobs/{job}/runs}: starts a job; answers the new run, or the one that is at work already. */
    @POST
    @Path("{job}/runs")
    @Consumes(MediaType.APPLICATION_JSON)
    public RunView start(
            @PathParam("job") @Pattern(regexp = "[a-z][a-z-]{0,59}") String job, @NotNull @Valid Start start) {
        Map<String, String> parameters = start.parameters() == null ? Map.of() : start.parameters();
        return run(jobs.start(job, start.subject(), parameters).value());
    }

    /** {@code GET /api/jobs/{job}/runs}: the newest runs of a job. */
    @GET
    @Path("{job}/runs")
    public List<RunView> recent(@PathParam("job") String job) {
        return jobs.recent(job, HISTORY).stream()
                .map(run -> RunView.of(run, clock.instant(), language.getCurrent()))
                .toList();
    }

    /** {@code GET /api/jobs/runs/{id}}: how far a run came. */
    @GET
    @Path("runs/{id}")
    public RunView run(@PathParam("id") long id) {
        return RunView.of(jobs.get(new RunId(id)), clock.instant(), language.getCurrent());
    }

    /** {@code POST /api/jobs/runs/{id}/stop}: ends a run after what it is doing. */
    @POST
    @Path("runs/{id}/stop")
    public RunView stop(@PathParam("id") long id) {
        jobs.stop(new RunId(id));
        return run(id);
    }

    /** {@code POST /api/jobs/runs/{id}/continue}: lets a stopped or failed run go on. */
    @POST
    @Path("runs/{id}/continue")
    public RunView goOn(@PathParam("id") long id) {
        jobs.continueRun(new RunId(id));
        return run(id);
    }
}
