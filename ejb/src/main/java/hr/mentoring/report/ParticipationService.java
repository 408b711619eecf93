package hr.mentoring.report;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.ShownToManagers;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramService;
import hr.mentoring.report.Participation.Completion;
import hr.mentoring.report.rendering.ReportDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows managers which of their people take part in what, and everybody what is shown about them. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.EMPLOYEE})
public class ParticipationService {

    private static final Set<Phase> UNDERWAY_OR_OVER =
            EnumSet.of(Phase.PAIRING, Phase.REVIEW, Phase.ACTIVE, Phase.CLOSING, Phase.CLOSED);

    @Inject
    private DirectoryService directory;

    @Inject
    private CohortService cohorts;

    @Inject
    private ProgramService programs;

    @Inject
    private EnrollmentSteps enrollments;

    @Inject
    private CurrentUser user;

    @Inject
    private RendererSetting renderer;

    @Inject
    private Clock clock;

    /** Everybody below the caller who takes part and shows it, by name. */
    @RolesAllowed(Role.MANAGER)
    public List<Participation> ofMyPeople() {
        return shown(directory.reportingLine(user.requirePersonId()));
    }

    /** The same as a file. */
    @RolesAllowed(Role.MANAGER)
    public ReportFile ofMyPeople(ReportFormat format, Locale language) {
        return file("my-people", paper(language).forManager(ofMyPeople()), format);
    }

    /** What the caller's managers see about the caller. */
    @RolesAllowed(Role.EMPLOYEE)
    public List<Participation> shownAboutMe() {
        return shown(Set.of(user.requirePersonId()));
    }

    /** The same as a file. */
    @RolesAllowed(Role.EMPLOYEE)
    public ReportFile shownAboutMe(ReportFormat format, Locale language) {
        return file("shown-about-me", paper(language).forThePerson(shownAboutMe()), format);
    }

    private ParticipationPaper paper(Locale language) {
        return new ParticipationPaper(language, LocalDate.now(clock));
    }

    private ReportFile file(String name, ReportDocument document, ReportFormat format) {
        return new ReportFile(name + "." + format.extension(), format, renderer.render(document, format));
    }

    private List<Participation> shown(Set<PersonId> people) {
        Map<PersonId, Person> known = directory.all(people);
        return cohorts.in(UNDERWAY_OR_OVER).stream()
                .flatMap(cohort -> enrollments.shownToManagers(cohort.id(), people).stream()
                        .filter(shown -> cohort.phase() != Phase.CLOSED || shown.completion())
                        .flatMap(shown -> Optional.ofNullable(known.get(shown.person()))
                                .filter(Person::active)
                                .map(person -> participation(cohort, person, shown))
                                .stream()))
                .sorted(Comparator.comparing(Participation::name).thenComparing(Participation::cohort))
                .toList();
    }

    private Participation participation(Cohort cohort, Person person, ShownToManagers shown) {
        return new Participation(
                person.id(),
                person.name(),
                person.jobTitle(),
                programs.get(cohort.program()).name(),
                cohort.name(),
                shown.asMentee(),
                shown.asMentor(),
                cohort.plan().startsOn(),
                shown.hoursPerMonth(),
                completion(cohort, shown));
    }

    private static Completion completion(Cohort cohort, ShownToManagers shown) {
        if (!shown.completion()) {
            return Completion.NOT_SHOWN;
        }
        return cohort.phase() == Phase.CLOSED ? Completion.COMPLETED : Completion.UNDERWAY;
    }
}
