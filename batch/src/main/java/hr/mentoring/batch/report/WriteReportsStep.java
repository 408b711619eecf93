package hr.mentoring.batch.report;

import hr.mentoring.batch.job.ItemLoop;
import hr.mentoring.batch.job.Range;
import hr.mentoring.batch.job.StagePart;
import hr.mentoring.job.Execution;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportSteps;
import hr.mentoring.report.ReportSteps.ToMake;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Makes each document of its part that the quarter still lacks, in all formats. One that cannot be made does not hold up the
 * others.
 */
@Named
@Dependent
public class WriteReportsStep extends StagePart {

    @Inject
    private ReportSteps reports;

    @Inject
    private ItemLoop items;

    @Override
    protected void work(Execution execution, Range part) {
        List<ToMake> wanted = reports.toMake(Edition.parse(progress().subject(execution))).stream()
                .filter(document -> part.contains(ReportParts.number(document)))
                .toList();
        items.each(
                execution,
                wanted,
                ToMake::toString,
                document -> {
                    reports.make(document);
                    progress().advanceBy(execution, 1);
                },
                this::stopped);
    }
}
