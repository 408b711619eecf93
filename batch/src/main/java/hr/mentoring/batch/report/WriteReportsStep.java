package hr.mentoring.batch.report;

import hr.mentoring.batch.job.ItemLoop;
import hr.mentoring.batch.job.JobStep;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportSteps;
import hr.mentoring.report.ReportSteps.ToMake;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes each document that the quarter still lacks, in all formats. One that cannot be made does not hold up the others, but
 * nothing is published without it: the run fails, and goes on with what is missing when somebody lets it.
 */
@Named
@Dependent
public class WriteReportsStep extends JobStep {

    @Inject
    private ReportSteps reports;

    @Inject
    private ItemLoop items;

    @Override
    protected void work(Execution execution) {
        Edition edition = Edition.parse(progress().subject(execution));
        List<ToMake> wanted = reports.toMake(edition);
        progress().begin(execution, stage(), wanted.size());
        AtomicInteger made = new AtomicInteger();
        items.each(
                execution,
                wanted,
                ToMake::toString,
                document -> {
                    reports.make(document);
                    progress().advance(execution, made.incrementAndGet());
                },
                this::stopped);
        int missing = stopped() ? 0 : reports.toMake(edition).size();
        RuleBroken.require(missing == 0, "report.documents-missing", missing, wanted.size());
    }
}
