package hr.mentoring.batch.report;

import hr.mentoring.batch.job.StageEnd;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportSteps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Nothing is published without a document: the run fails, and goes on with what is missing when somebody lets it. */
@Named
@Dependent
public class ReportsWritten extends StageEnd {

    @Inject
    private ReportSteps reports;

    @Override
    protected void check(Execution execution) {
        int missing =
                reports.toMake(Edition.parse(progress().subject(execution))).size();
        RuleBroken.require(missing == 0, "report.documents-missing", missing);
    }
}
