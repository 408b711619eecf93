package hr.mentoring.report;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.Participant;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Shows managers which of their people take part in what, and everybody what is shown about them. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.EMPLOYEE})
public class ParticipationService {

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

    /** Everybody below the caller who takes part, by name. */
    @RolesAllowed(Role.MANAGER)
    public List<Participation> ofMyPeople() {
        Set<PersonId> below = directory.reportingLine(user.requirePersonId());
        return taking(below::contains);
    }

    /** What the caller's managers see about the caller. */
    @RolesAllowed(Role.EMPLOYEE)
    public List<Participation> shownAboutMe() {
        PersonId me = user.requirePersonId();
        return taking(me::equals);
    }

    private List<Participation> taking(Predicate<PersonId> who) {
        return cohorts.in(EnumSet.of(Phase.PAIRING, Phase.REVIEW, Phase.ACTIVE, Phase.CLOSING)).stream()
                .flatMap(cohort -> enrollments.participants(cohort.id()).stream()
                        .filter(participant -> who.test(participant.person().id()))
                        .map(participant -> participation(cohort, participant)))
                .sorted(Comparator.comparing(Participation::name).thenComparing(Participation::cohort))
                .toList();
    }

    private Participation participation(Cohort cohort, Participant participant) {
        return new Participation(
                participant.person().id(),
                participant.person().name(),
                participant.person().jobTitle(),
                programs.get(cohort.program()).name(),
                cohort.name(),
                participant.choices().asMentee(),
                participant.choices().asMentor(),
                cohort.plan().startsOn(),
                participant.choices().hoursPerMonth());
    }
}
