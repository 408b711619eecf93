package hr.mentoring.web.report;

import hr.mentoring.common.Spoken;
import hr.mentoring.common.Texts;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Round;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSummary;
import hr.mentoring.web.common.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator's list of reports, quarter by quarter, what is still to be made, and who is being asked. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final int RUNS_SHOWN = 5;

    @Inject
    private ReportService service;

    @Inject
    private FeedbackRounds feedback;

    @Inject
    private CohortService cohorts;

    @Inject
    private JobService jobs;

    @Inject
    private Pages pages;

    private transient List<ReportSummary> reports = List.of();
    private transient List<Quarter> toMake = List.of();
    private transient List<Round> rounds = List.of();
    private transient Map<CohortId, String> cohortNames = Map.of();
    private transient List<JobRun> working = List.of();
    private String quarter = "";
    private String reason = "";

    /** Reads the lists; also while a run is at work. */
    @PostConstruct
    public void refresh() {
        reports = service.ofCompany(pages.locale());
        toMake = service.toMake();
        rounds = feedback.list();
        cohortNames = rounds.stream()
                .map(Round::cohort)
                .distinct()
                .collect(Collectors.toMap(
                        cohort -> cohort, cohort -> cohorts.get(cohort).name()));
        working = jobs.recent(ReportService.JOB, RUNS_SHOWN).stream()
                .filter(run -> run.state().isActive())
                .toList();
    }

    public List<ReportSummary> getReports() {
        return reports;
    }

    /** The quarters whose reports can be made now. */
    public List<Quarter> getToMake() {
        return working.isEmpty() ? toMake : List.of();
    }

    public List<Round> getRounds() {
        return rounds;
    }

    /** How the cohorts that were asked are called. */
    public Map<CohortId, String> getCohortNames() {
        return cohortNames;
    }

    /** The quarters that can be corrected, the latest first. */
    public List<Quarter> getCorrectable() {
        return working.isEmpty()
                ? reports.stream().map(ReportSummary::quarter).distinct().toList()
                : List.of();
    }

    /** The quarter to be corrected. */
    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    /** What was wrong with it. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Has the chosen quarter corrected. */
    public String correct() {
        service.correct(Quarter.parse(quarter), reason);
        pages.say("report.made-soon");
        return "/admin/reports?faces-redirect=true";
    }

    /** The runs that are at work. */
    public List<JobRun> getWorking() {
        return working;
    }

    /** What a run makes. */
    public Spoken edition(JobRun run) {
        return Edition.named(run.subject());
    }

    /** What a run does at the moment, in a word. */
    public String stage(JobRun run) {
        String stage = run.stage();
        return Texts.of(pages.locale(), "report.stage." + (stage == null ? "count" : stage));
    }

    /** How a run fails, as a sentence; empty while it does not. */
    public String failure(JobRun run) {
        return run.failure() == null
                ? ""
                : Texts.of(
                        pages.locale(),
                        run.failure().code(),
                        run.failure().arguments().toArray());
    }

    /** Has the reports of a quarter made. */
    public String make(String quarter) {
        service.make(Quarter.parse(quarter.toUpperCase(Locale.ROOT)));
        pages.say("report.made-soon");
        return "/admin/reports?faces-redirect=true";
    }
}
