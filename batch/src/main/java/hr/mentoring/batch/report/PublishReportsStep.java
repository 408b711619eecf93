package hr.mentoring.batch.report;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportSteps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets everybody read the reports of the quarter, once. */
@Named
@Dependent
public class PublishReportsStep extends JobStep {

    @Inject
    private ReportSteps reports;

    @Override
    protected void work(Execution execution) {
        reports.publish(Edition.parse(progress().subject(execution)));
    }
}
