package hr.mentoring.batch.report;

import hr.mentoring.batch.job.Groups;
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
 * Makes each document of its part that the quarter still lacks: those of managers a hundredth of them at a time, since many
 * together cost little more than one. Where that fails they are made one by one, and one that cannot be made does not hold up
 * the others.
 */
@Named
@Dependent
public class WriteReportsStep extends StagePart {

    private static final int MOST_AT_ONCE = 100;

    @Inject
    private ReportSteps reports;

    @Inject
    private ItemLoop items;

    @Override
    protected void work(Execution execution, Range part) {
        Edition edition = Edition.parse(progress().subject(execution));
        List<ToMake> wanted = reports.toMake(edition).stream()
                .filter(document -> part.contains(ReportParts.number(document)))
                .toList();
        oneByOne(execution, edition, wanted.stream().filter(ToMake::isForHr).toList());
        List<ToMake> forManagers =
                wanted.stream().filter(document -> !document.isForHr()).toList();
        Groups.each(
                forManagers,
                Math.min(MOST_AT_ONCE, Math.max(1, forManagers.size() / 100)),
                some -> make(execution, edition, some),
                some -> oneByOne(execution, edition, some),
                this::stopped);
    }

    private void oneByOne(Execution execution, Edition edition, List<ToMake> some) {
        items.each(
                execution,
                some,
                ToMake::toString,
                document -> make(execution, edition, List.of(document)),
                this::stopped);
    }

    private void make(Execution execution, Edition edition, List<ToMake> some) {
        reports.make(edition, some);
        progress().advanceBy(execution, some.size());
    }
}
