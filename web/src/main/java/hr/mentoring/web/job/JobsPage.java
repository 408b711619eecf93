package hr.mentoring.web.job;

import hr.mentoring.batch.job.ItemLoop;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportId;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.job.ItemError;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.pairing.PairingSteps;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of all jobs, and those at work. */
@Named
@RequestScoped
public class JobsPage {

    private static final int SHOWN = 50;
    private static final int ERRORS_SHOWN = 100;
    private static final double FAST = 10;
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    private JobService jobs;

    @EJB
    private CohortService cohorts;

    @EJB
    private DirectoryImportService people;

    @EJB
    private SignUpService signUps;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    private long runId;

    private @Nullable List<JobRun> runs;

    /** The newest runs. */
    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = jobs.recent(SHOWN);
        }
        return runs;
    }

    /** What a run did or does now. */
    public String stage(JobRun run) {
        return run.stage() == null || !run.state().isActive() && run.failure() == null
                ? ""
                : say("job.stage." + run.stage());
    }

    /** What a run is about, by the name that people gave it. */
    public String subject(JobRun run) {
        try {
            return switch (run.job()) {
                case PairingSteps.JOB ->
                    cohorts.get(new CohortId(Long.parseLong(run.subject()))).name();
                case DirectoryImportService.JOB ->
                    people.get(new ImportId(number(run, DirectoryImportService.IMPORT)))
                            .fileName();
                case SignUpService.JOB ->
                    signUps.get(new SignUpImportId(number(run, SignUpService.IMPORT)))
                            .fileName();
                case ReportService.JOB -> Edition.named(run.subject()).in(pages.locale());
                default -> run.subject();
            };
        } catch (NotFound | IllegalArgumentException unnamed) {
            return run.subject();
        }
    }

    private static long number(JobRun run, String parameter) {
        return Long.parseLong(run.parameters().getOrDefault(parameter, ""));
    }

    /** Why a run failed; blank if it did not. */
    public String failure(JobRun run) {
        return run.failure() == null
                ? ""
                : say(run.failure().code(), run.failure().arguments().toArray());
    }

    /** What one of a run's items could not be done for. */
    public String reason(ItemError error) {
        return say(error.failure().code(), error.failure().arguments().toArray());
    }

    /** How long a run took so far. */
    public String took(JobRun run) {
        return run.took(clock.instant()).map(this::duration).orElse("");
    }

    /** How long the stage takes still; blank where nobody can know. */
    public String remaining(JobRun run) {
        return run.remaining(clock.instant()).map(this::duration).orElse("");
    }

    /** How many a second; blank where the total is unknown. */
    public String pace(JobRun run) {
        double pace = run.perSecond(clock.instant());
        return run.total() <= 0 ? "" : String.format(pages.locale(), pace < FAST ? "%.1f" : "%.0f", pace);
    }

    /** What becomes of things that fail, and of runs whose server is lost. */
    public String getLimits() {
        return say("job.limits", ItemLoop.TRIES, ItemLoop.SKIPPED_AT_MOST, JobRun.SERVERS_LOST_AT_MOST);
    }

    /** How many items of a run could not be done. */
    public long errorCount(JobRun run) {
        return jobs.errorCount(run.id());
    }

    /** What the chosen run could not do. */
    public List<ItemError> getErrors() {
        return runId == 0 ? List.of() : jobs.errors(new RunId(runId), ERRORS_SHOWN);
    }

    /** Ends a run after what it is doing. */
    public String stop(long id) {
        jobs.stop(new RunId(id));
        pages.say("job.stopped-message");
        return "/admin/jobs?faces-redirect=true";
    }

    /** Lets a run go on. */
    public String goOn(long id) {
        jobs.continueRun(new RunId(id));
        pages.say("job.continued-message");
        return "/admin/jobs?faces-redirect=true";
    }

    private String duration(Duration duration) {
        return duration.compareTo(LONG) < 0
                ? say("job.seconds", Math.max(1, duration.toSeconds()))
                : say("job.minutes", duration.toMinutes());
    }

    private String say(String key, Object... arguments) {
        return Texts.of(pages.locale(), key, arguments);
    }

    public long getRunId() {
        return runId;
    }

    public void setRunId(long runId) {
        this.runId = runId;
    }
}
