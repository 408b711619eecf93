package hr.mentoring.batch.report;

import hr.mentoring.batch.job.ItemLoop;
import hr.mentoring.batch.job.Range;
import hr.mentoring.batch.job.StagePart;
import hr.mentoring.job.Execution;
import hr.mentoring.job.LeaseLost;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportSteps;
import hr.mentoring.report.ReportSteps.ToMake;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes each document of its part that the quarter still lacks: those of managers a hundredth of them at a time, since many
 * together cost little more than one. Where that fails they are made one by one, and one that cannot be made does not hold up
 * the others.
 */
@Named
@Dependent
public class WriteReportsStep extends StagePart {

    private static final int MOST_AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(WriteReportsStep.class.getName());

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
        int atOnce = Math.min(MOST_AT_ONCE, Math.max(1, wanted.size() / 100));
        List<ToMake> left = wanted;
        while (!left.isEmpty() && !stopped()) {
            int size = left.get(0).isForHr() ? 1 : Math.min(atOnce, left.size());
            List<ToMake> some = left.subList(0, size);
            left = left.subList(size, left.size());
            if (some.size() == 1 || !madeTogether(execution, edition, some)) {
                items.each(
                        execution,
                        some,
                        ToMake::toString,
                        document -> make(execution, edition, List.of(document)),
                        this::stopped);
            }
        }
    }

    private boolean madeTogether(Execution execution, Edition edition, List<ToMake> some) {
        try {
            make(execution, edition, some);
            return true;
        } catch (LeaseLost over) {
            throw over;
        } catch (RuntimeException inOneOfThem) {
            LOG.log(Level.INFO, inOneOfThem, () -> some.size() + " documents are made one by one");
            return false;
        }
    }

    private void make(Execution execution, Edition edition, List<ToMake> some) {
        reports.make(edition, some);
        progress().advanceBy(execution, some.size());
    }
}
