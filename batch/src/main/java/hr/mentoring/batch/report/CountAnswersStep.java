package hr.mentoring.batch.report;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSteps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Closes the surveys of the quarter and decides what may be said about it. */
@Named
@Dependent
public class CountAnswersStep extends JobStep {

    @Inject
    private ReportSteps reports;

    @Override
    protected void work(Execution execution) {
        reports.count(
                Edition.parse(progress().subject(execution)),
                progress().parameters(execution).getOrDefault(ReportService.REASON, ""));
    }
}
