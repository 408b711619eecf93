package hr.mentoring.batch.report;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.job.Execution;
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
        reports.count(Quarter.parse(progress().subject(execution)));
    }
}
