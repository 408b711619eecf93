package hr.mentoring.report;

import hr.mentoring.agreement.AgreementStatus;
import hr.mentoring.agreement.AgreementSteps;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramService;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.model.Activity;
import hr.mentoring.report.model.Counting;
import hr.mentoring.report.model.Figure;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.ReportComposer;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.model.ReportFileEntity;
import hr.mentoring.report.model.Structure;
import hr.mentoring.report.rendering.Renderer;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.store.Reports;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    static final int QUARTERS_COMPARED = 4;

    private static final Renderer RENDERER = new Renderer();

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
    private PairSteps pairs;

    @Inject
    private AgreementSteps agreements;

    @Inject
    private EnrollmentSteps enrollments;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReportPublished> published;

    @Inject
    @ConfigProperty(name = "mentoring.report.threshold", defaultValue = "5")
    private int threshold;

    /** A document that is still to be made. */
    public record ToMake(Quarter quarter, long reader, Locale language) {

        @Override
        public String toString() {
            return "%s, %s, %s".formatted(quarter, reader == ReportDocumentEntity.HR ? "HR" : reader, language);
        }
    }

    /** Closes the surveys of a quarter and decides, once and for all, what may be said about it. */
    public void count(Quarter quarter) {
        if (reports.find(quarter).isPresent()) {
            return;
        }
        feedback.close(quarter);
        List<Given> given = feedback.given(quarter);
        Counting counting = new Counting(given, structure(given));
        int strictest = strictestThreshold(given);
        Published chosen = counting.choose(
                new DisclosureControl(strictest),
                reports.before(quarter, QUARTERS_COMPARED).stream()
                        .map(QuarterReport::blocks)
                        .toList());
        List<Figure> figures = new ArrayList<>(counting.figures(chosen));
        figures.addAll(activity(quarter).figures());
        reports.add(new QuarterReport(
                quarter,
                strictest,
                chosen.leftOut().size(),
                feedback.questionnaires(quarter),
                figures,
                counting.quotes(),
                chosen.blocks(),
                clock.instant()));
    }

    /** One threshold for all, the strictest that the company or any program sets, since totals are of all programs. */
    private int strictestThreshold(List<Given> given) {
        return given.stream()
                .map(Given::program)
                .distinct()
                .mapToInt(program -> programs.get(program).design().reportThreshold())
                .reduce(threshold, Math::max);
    }

    private Structure structure(List<Given> given) {
        Map<PersonId, PersonId> managerOf = new HashMap<>();
        Set<PersonId> asked = new HashSet<>();
        Collection<PersonId> next = given.stream().map(Given::person).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            asked.addAll(next);
            Collection<Person> level = directory.all(next).values();
            level.forEach(person -> person.manager().ifPresent(manager -> managerOf.put(person.id(), manager)));
            next = level.stream()
                    .flatMap(person -> person.manager().stream())
                    .filter(manager -> !asked.contains(manager))
                    .collect(Collectors.toSet());
        }
        return new Structure(directory.orgUnits(), managerOf);
    }

    private Activity activity(Quarter quarter) {
        Activity activity = new Activity(quarter);
        for (Cohort cohort : cohorts.in(EnumSet.of(Phase.ACTIVE, Phase.CLOSING, Phase.CLOSED))) {
            List<Pair> all = pairs.ofCohort(cohort.id());
            Set<PairId> agreed = agreements.statuses(all).values().stream()
                    .filter(status -> status.signedAt() != null)
                    .map(AgreementStatus::pair)
                    .collect(Collectors.toSet());
            activity.add(
                    cohort.id(),
                    cohort.program(),
                    enrollments.participants(cohort.id()).size(),
                    all,
                    agreed);
        }
        return activity;
    }

    /** What a quarter still lacks: a document for HR and for each manager with enough people, in each language. */
    public List<ToMake> toMake(Quarter quarter) {
        QuarterReport report = get(quarter);
        List<Long> readers = new ArrayList<>(List.of(ReportDocumentEntity.HR));
        readers.addAll(report.managers());
        return readers.stream()
                .flatMap(reader -> Texts.LANGUAGES.stream().map(language -> new ToMake(quarter, reader, language)))
                .filter(document -> !reports.isMade(report, document.reader(), document.language()))
                .toList();
    }

    /** Makes one document in all formats; nothing happens if it was made before. */
    public void make(ToMake wanted) {
        QuarterReport report = get(wanted.quarter());
        if (reports.isMade(report, wanted.reader(), wanted.language())) {
            return;
        }
        ReportDocument document = compose(report, wanted);
        ReportDocumentEntity kept = new ReportDocumentEntity(
                report, wanted.reader(), wanted.language(), document.title(), document.headline());
        reports.add(kept);
        for (ReportFormat format : ReportFormat.values()) {
            reports.add(new ReportFileEntity(kept, format, RENDERER.render(document, format)));
        }
    }

    private ReportDocument compose(QuarterReport report, ToMake wanted) {
        QuarterReport last = reports.before(wanted.quarter(), 1).stream()
                .filter(before -> before.quarter().equals(wanted.quarter().previous()))
                .findFirst()
                .orElse(null);
        ReportComposer composer = new ReportComposer(wanted.language(), report, last, names());
        return wanted.reader() == ReportDocumentEntity.HR
                ? composer.forCompany()
                : composer.forManager(
                        wanted.reader(),
                        directory.get(new PersonId(wanted.reader())).name());
    }

    private ReportComposer.Names names() {
        Map<Long, String> programNames = new HashMap<>();
        Map<Long, String> cohortNames = new HashMap<>();
        for (Cohort cohort : cohorts.in(EnumSet.of(Phase.ACTIVE, Phase.CLOSING, Phase.CLOSED))) {
            cohortNames.put(cohort.id().value(), cohort.name());
            programNames.computeIfAbsent(
                    cohort.program().value(),
                    id -> programs.get(cohort.program()).name());
        }
        return new ReportComposer.Names(programNames, cohortNames, new Structure(directory.orgUnits(), Map.of()));
    }

    /** Lets everybody read the reports of a quarter; nothing happens if they can already. */
    public void publish(Quarter quarter) {
        QuarterReport report = reports.lock(quarter);
        if (report.publish(clock.instant())) {
            published.fire(new ReportPublished(
                    quarter, report.managers().stream().map(PersonId::new).toList()));
        }
    }

    private QuarterReport get(Quarter quarter) {
        return reports.find(quarter).orElseThrow(() -> new NotFound("report", quarter));
    }
}
