package hr.mentoring.report;

import hr.mentoring.directory.DirectoryService;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.report.model.Catalog;
import hr.mentoring.report.model.Figures;
import hr.mentoring.report.model.Past;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.ReportComposer;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.model.Structure;
import hr.mentoring.report.store.Reports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Finds what a report is written of: the figures that its reader may have, of this quarter and those before, and the names. */
@Dependent
class ReportComposers {

    @Inject
    private Reports reports;

    @Inject
    private FeedbackSteps feedback;

    @Inject
    private DirectoryService directory;

    @Inject
    private ProgramService programs;

    @Inject
    private CohortService cohorts;

    /** Writes for this reader in this language. */
    ReportComposer of(QuarterReport report, long reader, Locale language) {
        return reader == ReportDocumentEntity.HR
                ? new ReportComposer(
                        language,
                        report,
                        reports.figuresForHr(report),
                        past(report.quarter(), reports::figuresForHr),
                        names(report.quarter()))
                : forManagers(report, List.of(reader)).of(reader, language);
    }

    /** Writes for any of these managers: what is to be read for that is read for all of them at once. */
    ForManagers forManagers(QuarterReport report, Collection<Long> managers) {
        return new ForManagers(
                report,
                reports.figuresForManagers(report, managers),
                past(report.quarter(), earlier -> reports.figuresForManagers(earlier, managers)),
                namesOfPrograms(report));
    }

    /** What the documents of some managers are written of; each of them is handed the figures of their own part. */
    record ForManagers(QuarterReport report, Figures now, Past past, ReportComposer.Names names) {

        ReportComposer of(long manager, Locale language) {
            return new ReportComposer(language, report, now.forManager(manager), past.forManager(manager), names);
        }
    }

    private Past past(Quarter quarter, Function<QuarterReport, Figures> figures) {
        return new Past(reports.latestBefore(quarter, ReportSteps.comparedFrom(quarter)).stream()
                .map(report -> new Past.Told(report.edition(), figures.apply(report)))
                .toList());
    }

    /** What a manager's document names: the programs in which people were asked, and no units or cohorts. */
    private ReportComposer.Names namesOfPrograms(QuarterReport report) {
        Map<Long, String> programNames = new HashMap<>();
        for (QuarterReport.Questions asked : report.questionnaires()) {
            programNames.computeIfAbsent(
                    asked.program(), id -> programs.get(new ProgramId(id)).name());
        }
        return new ReportComposer.Names(
                programNames,
                Map.of(),
                new Structure(List.of(), Map.of()),
                new Catalog(feedback.asked(report.quarter())));
    }

    private ReportComposer.Names names(Quarter quarter) {
        Map<Long, String> programNames = new HashMap<>();
        Map<Long, String> cohortNames = new HashMap<>();
        for (Cohort cohort : cohorts.in(Phase.WITH_PAIRS)) {
            cohortNames.put(cohort.id().value(), cohort.name());
            programNames.computeIfAbsent(
                    cohort.program().value(),
                    id -> programs.get(cohort.program()).name());
        }
        return new ReportComposer.Names(
                programNames,
                cohortNames,
                new Structure(directory.orgUnits(), Map.of()),
                new Catalog(feedback.asked(quarter)));
    }
}
