package hr.mentoring.report;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.feedback.Asking;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.model.Activity;
import hr.mentoring.report.model.Ballots;
import hr.mentoring.report.model.Catalog;
import hr.mentoring.report.model.CohortActivity;
import hr.mentoring.report.model.Counting;
import hr.mentoring.report.model.QuarterCount;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.model.ReportFileEntity;
import hr.mentoring.report.model.Staff;
import hr.mentoring.report.model.Structure;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.store.ReportTables.Counts;
import hr.mentoring.report.store.Reports;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the job makes the reports of a quarter: it counts, makes each document, publishes. Each call is a transaction of its
 * own and finds done what was done before, so that the job may be killed and repeated at any point. Only the job calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportSteps {

    /** How many earlier quarters a quarter is guarded against. */
    static final int QUARTERS_COMPARED = 8;

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

    @Inject
    private ActivitySteps activity;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReportPublished> published;

    @Inject
    @ConfigProperty(name = "mentoring.report.threshold", defaultValue = "5")
    private int threshold;

    @Inject
    private RendererSetting renderer;

    @Inject
    private ReportComposers composers;

    /** A document that is still to be made. */
    public record ToMake(Edition edition, long reader, Locale language) {

        /** Whether it is the one about the whole company. */
        public boolean isForHr() {
            return reader == ReportDocumentEntity.HR;
        }

        private String name() {
            return Reports.documentName(reader, language);
        }

        @Override
        public String toString() {
            return "%s, %s, %s".formatted(edition, isForHr() ? "HR" : reader, language);
        }
    }

    /**
     * Closes the surveys of a quarter and decides, once and for all, what may be said about it. A correction is guarded
     * against what it corrects like against every other quarter.
     *
     * @param reason why it is corrected; empty for the first edition
     */
    public void count(Edition edition, String reason) {
        if (reports.find(edition).isPresent()) {
            return;
        }
        Quarter quarter = edition.quarter();
        feedback.close(quarter);
        Structure structure = new Structure(directory.orgUnits(), directory.managers());
        Ballots.Builder read = new Ballots.Builder();
        feedback.given(quarter, read);
        List<Asking> asked = feedback.asked(quarter);
        int strictest = strictestThreshold(asked);
        Map<Cohort, CohortActivity> worked = worked(quarter);
        QuarterCount count = QuarterCount.of(
                Counting.each(read, structure, activity.matchQuality(worked.keySet()), new Catalog(asked)),
                activity(quarter, worked, read.of(Occasion.QUARTER), structure),
                aims(asked),
                new DisclosureControl(strictest),
                earlier(edition));
        QuarterReport report =
                new QuarterReport(edition, reason, strictest, count, asked, read.quotes(), clock.instant());
        reports.add(report, count);
    }

    /** One threshold for all, the strictest that the company or any program sets, since totals are of all programs. */
    private int strictestThreshold(List<Asking> asked) {
        return asked.stream()
                .map(Asking::program)
                .distinct()
                .mapToInt(program -> programs.get(program).design().reportThreshold())
                .reduce(threshold, Math::max);
    }

    private Map<ProgramId, ProgramAims> aims(List<Asking> asked) {
        return asked.stream()
                .filter(asking -> asking.occasion() == Occasion.QUARTER)
                .map(Asking::program)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        program -> programs.get(program).design().aims()));
    }

    /** The cohorts of which a pair worked in the quarter, with what they did. */
    private Map<Cohort, CohortActivity> worked(Quarter quarter) {
        Map<Cohort, CohortActivity> worked = new LinkedHashMap<>();
        for (Cohort cohort : cohorts.in(Phase.WITH_PAIRS)) {
            CohortActivity found = activity.of(cohort, quarter);
            if (!found.pairs().isEmpty()) {
                worked.put(cohort, found);
            }
        }
        return worked;
    }

    private Activity activity(
            Quarter quarter, Map<Cohort, CohortActivity> worked, Ballots ballots, Structure structure) {
        Staff staff = activity.staff(List.copyOf(worked.keySet()));
        ballots.eachPlace(staff::works);
        return new Activity(worked.values(), staff, structure, ballots.moved(feedback.places(quarter.previous())));
    }

    private QuarterCount.Earlier earlier(Edition edition) {
        List<QuarterReport> before = new ArrayList<>(reports.besides(edition, comparedFrom(edition.quarter())));
        Collections.reverse(before);
        return new QuarterCount.Earlier(
                before.stream()
                        .flatMap(report -> Arrays.stream(Occasion.values())
                                .map(occasion -> reports.counted(report, Counts.opinions(occasion))))
                        .filter(counted -> counted.size() > 0)
                        .toList(),
                before.stream()
                        .map(report -> reports.counted(report, Counts.PARTICIPATION))
                        .toList());
    }

    /** What a quarter still lacks: a document for HR and for each manager with enough people, in each language. */
    public List<ToMake> toMake(Edition edition) {
        QuarterReport report = get(edition);
        List<Long> readers = new ArrayList<>(List.of(ReportDocumentEntity.HR));
        readers.addAll(reports.managers(report));
        Set<String> made = reports.made(report);
        return readers.stream()
                .flatMap(reader -> Texts.LANGUAGES.stream().map(language -> new ToMake(edition, reader, language)))
                .filter(document -> !made.contains(document.name()))
                .toList();
    }

    /**
     * Makes some documents of one edition, all or none; those that were made before stay as they are. What several of them are
     * written of is read once. That for HR is made in all formats at once, those for managers when {@linkplain ReportFiles
     * somebody asks}.
     */
    public void make(Edition edition, List<ToMake> wanted) {
        QuarterReport report = get(edition);
        Set<String> made =
                reports.made(report, wanted.stream().map(ToMake::reader).toList());
        List<ToMake> missing = wanted.stream()
                .filter(document -> !made.contains(document.name()))
                .toList();
        missing.stream().filter(ToMake::isForHr).forEach(document -> makeForHr(report, document.language()));
        makeForManagers(
                report, missing.stream().filter(document -> !document.isForHr()).toList());
    }

    private void makeForHr(QuarterReport report, Locale language) {
        ReportDocument document =
                composers.of(report, ReportDocumentEntity.HR, language).forCompany();
        ReportDocumentEntity kept = new ReportDocumentEntity(report, ReportDocumentEntity.HR, document);
        reports.add(kept);
        for (ReportFormat format : ReportFormat.values()) {
            reports.add(new ReportFileEntity(kept, format, renderer.render(document, format)));
        }
    }

    private void makeForManagers(QuarterReport report, List<ToMake> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<Long> managers = wanted.stream().map(ToMake::reader).collect(Collectors.toSet());
        ReportComposers.ForManagers composer = composers.forManagers(report, managers);
        Map<PersonId, Person> people =
                directory.all(managers.stream().map(PersonId::new).toList());
        for (ToMake document : wanted) {
            Person manager = people.get(new PersonId(document.reader()));
            if (manager == null) {
                throw new NotFound("person", document.reader());
            }
            reports.add(new ReportDocumentEntity(
                    report,
                    document.reader(),
                    composer.of(document.reader(), document.language()).forManager(document.reader(), manager.name())));
        }
    }

    /** The first of the quarters that a quarter is guarded against and followed from. */
    static Quarter comparedFrom(Quarter quarter) {
        return quarter.plus(-QUARTERS_COMPARED);
    }

    /** Lets everybody read the reports of a quarter; nothing happens if they can already. */
    public void publish(Edition edition) {
        QuarterReport report = reports.lock(edition);
        if (report.publish(clock.instant())) {
            published.fire(new ReportPublished(
                    edition,
                    report.reason(),
                    reports.managers(report).stream().map(PersonId::new).toList()));
        }
    }

    private QuarterReport get(Edition edition) {
        return reports.find(edition).orElseThrow(() -> new NotFound("report", edition));
    }
}
