package hr.mentoring.batch.report;

import hr.mentoring.batch.job.StageParts;
import hr.mentoring.common.Texts;
import hr.mentoring.job.Execution;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportSteps;
import hr.mentoring.report.ReportSteps.ToMake;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Cuts the documents that a quarter still lacks by their readers: HR, and the managers of the org units. */
@Named
@Dependent
public class ReportParts extends StageParts {

    @Inject
    private ReportSteps reports;

    @Override
    protected List<Long> left(Execution execution) {
        return reports.toMake(Edition.parse(progress().subject(execution))).stream()
                .map(ReportParts::number)
                .sorted()
                .toList();
    }

    /** The documents of a reader are numbered together, one for each language. */
    static long number(ToMake document) {
        return document.reader() * Texts.LANGUAGES.size() + Texts.LANGUAGES.indexOf(document.language());
    }
}
