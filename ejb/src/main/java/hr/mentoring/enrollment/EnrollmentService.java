package hr.mentoring.enrollment;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.model.EnrollmentPolicy;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes people into cohorts: they enroll and withdraw themselves, their manager approves where the program asks for it,
 * an administrator accepts or declines, and the waiting list moves up by itself.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class EnrollmentService {

    @Inject
    private Enrollments enrollments;

    @Inject
    private Candidacies candidacies;

    @Inject
    private Admission admission;

    @Inject
    private Enrolling enrolling;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProfileService profiles;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @Inject
    private CurrentUser caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<ManagerViewChanged> managerViewChanged;

    @Inject
    private Event<EnrollmentSubmitted> submitted;

    @Inject
    private Event<EnrollmentApproved> approved;

    @Inject
    private Event<EnrollmentDeclined> declined;

    @Inject
    private Event<EnrollmentWithdrawn> withdrawn;

    /**
     * Enrolls the caller, all at once.
     *
     * @throws RuleBroken with every reason why the caller may not join, see {@link RuleBroken#all}
     */
    public EnrollmentId enroll(EnrollCommand command) {
        command.profile().ifPresent(details -> profiles.save(profiles.mine().version(), details));
        return enrolling.enroll(caller.requirePersonId(), command, false);
    }

    /** Enrolls somebody who has signed up elsewhere, as a line of a spreadsheet tells. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public EnrollmentId enrollFor(PersonId person, EnrollCommand command) {
        command.profile().ifPresent(details -> profiles.saveFor(person, details));
        return enrolling.enroll(person, command, true);
    }

    /** Saves the caller's choices for a cohort: a draft as long as it is not sent. */
    public EnrollmentId save(CohortId cohort, EnrollmentChoices choices) {
        return enrolling.saved(cohort, caller.requirePersonId(), choices).id();
    }

    /** Keeps whom the caller would rather not be paired with in a cohort; only the pairing will know. */
    public void tellAvoided(CohortId cohort, Set<PersonId> people) {
        enrolling.keepAvoided(own(cohort), people);
    }

    /** What the caller lets their managers see of their part in a cohort. */
    public Set<ManagerView> managersSee(CohortId cohort) {
        return enrollments
                .find(cohort, caller.requirePersonId())
                .map(EnrollmentEntity::managerSees)
                .orElse(ManagerView.USUAL);
    }

    /** Lets the caller's managers see just this of their part in a cohort, in whatever phase it is. */
    public void letManagersSee(CohortId cohort, Set<ManagerView> chosen) {
        EnrollmentEntity own = own(cohort);
        if (!own.managerSees().equals(ManagerView.meaningful(chosen))) {
            own.letManagersSee(chosen);
            managerViewChanged.fire(new ManagerViewChanged(own.id()));
        }
    }

    /** Whom the caller has told to avoid in a cohort. */
    public Set<PersonId> myAvoided(CohortId cohort) {
        return enrollments
                .find(cohort, caller.requirePersonId())
                .map(own -> enrollments.avoidedBy(own.id()))
                .orElse(Set.of());
    }

    /**
     * Sends what the caller has saved.
     *
     * @throws RuleBroken with every reason why the caller may not join, see {@link RuleBroken#all}
     */
    public EnrollmentId send(CohortId cohort) {
        return enrolling.send(own(cohort), false);
    }

    /** Every reason why the caller's saved draft could not be sent now. */
    public List<RuleBroken> obstacles(CohortId cohort) {
        return enrolling.against(own(cohort), false);
    }

    /** The caller's enrollment in a cohort, in whatever state. */
    public Optional<Enrollment> mine(CohortId cohort) {
        return enrollments.find(cohort, caller.requirePersonId()).map(EnrollmentEntity::toEnrollment);
    }

    /** The caller's place in the waiting list of a cohort, 1 being next; empty when the caller does not wait. */
    public OptionalInt myPlaceInLine(CohortId cohort) {
        return enrollments
                .find(cohort, caller.requirePersonId())
                .filter(own -> own.state() == EnrollmentState.WAITING)
                .map(own -> OptionalInt.of(1 + enrollments.waitingBefore(own)))
                .orElse(OptionalInt.empty());
    }

    /** All enrollments of the caller, the newest first. */
    public List<Enrollment> mine() {
        return enrollments.of(caller.requirePersonId()).stream()
                .map(EnrollmentEntity::toEnrollment)
                .toList();
    }

    /** The cohorts that enroll now, each with what keeps the caller from joining and how far the caller is. */
    public List<OpenCohort> openToMe() {
        Person me = directory.get(caller.requirePersonId());
        return cohorts.in(Set.of(Phase.ENROLLING)).stream()
                .map(cohort -> new OpenCohort(
                        cohort,
                        programs.get(cohort.program()),
                        EnrollmentPolicy.allAgainst(candidacies.looking(me, cohort)),
                        mine(cohort.id())))
                .toList();
    }

    /** An enrollment, for the person and for administrators, who see no drafts. */
    @RolesAllowed({Role.EMPLOYEE, Role.ADMINISTRATOR})
    public Enrollment get(EnrollmentId id) {
        EnrollmentEntity enrollment = enrollments.get(id);
        boolean sent = enrollment.state() != EnrollmentState.DRAFT;
        if (!isOwn(enrollment) && !(sent && caller.is(Role.ADMINISTRATOR))) {
            throw new NotFound("enrollment", id);
        }
        return enrollment.toEnrollment();
    }

    /** Takes an enrollment back, in any phase: the person themselves, or an administrator for them. */
    @RolesAllowed({Role.EMPLOYEE, Role.ADMINISTRATOR})
    public void withdraw(EnrollmentId id) {
        EnrollmentEntity enrollment = enrollments.get(id);
        if (!isOwn(enrollment) && !caller.is(Role.ADMINISTRATOR)) {
            throw new NotFound("enrollment", id);
        }
        boolean freesPlace = enrollment.takesPlace();
        enrollment.withdraw(clock.instant());
        withdrawn.fire(new EnrollmentWithdrawn(id));
        if (freesPlace) {
            admission.fillFreePlaces(cohorts.get(enrollment.cohort()));
        }
    }

    /**
     * Accepts an enrollment; a mentee for whom there is no place waits for one.
     *
     * @return accepted or waiting
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public EnrollmentState accept(EnrollmentId id) {
        return admission.admit(enrollments.get(id));
    }

    /**
     * Accepts many enrollments in the order in which they were sent; either all get an answer or none.
     *
     * @return how many were accepted, and how many wait
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Admitted acceptAll(Collection<EnrollmentId> ids) {
        int accepted = 0;
        List<EnrollmentEntity> inOrder = ids.stream()
                .map(enrollments::get)
                .sorted(EnrollmentEntity.FIRST_SENT_FIRST)
                .toList();
        for (EnrollmentEntity enrollment : inOrder) {
            if (admission.admit(enrollment) == EnrollmentState.ACCEPTED) {
                accepted++;
            }
        }
        return new Admitted(accepted, inOrder.size() - accepted);
    }

    /**
     * Says no, until the pairs are published.
     *
     * @param reason what the person will read
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void decline(EnrollmentId id, String reason) {
        EnrollmentEntity enrollment = enrollments.get(id);
        Cohort cohort = cohorts.get(enrollment.cohort());
        RuleBroken.require(cohort.phase().isBefore(Phase.ACTIVE), "enrollment.too-late-to-decline", cohort.name());
        boolean freesPlace = enrollment.takesPlace();
        enrollment.decline(reason, clock.instant());
        declined.fire(new EnrollmentDeclined(id));
        if (freesPlace) {
            admission.fillFreePlaces(cohort);
        }
    }

    /** Declines many for one reason; either all or none. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void declineAll(Collection<EnrollmentId> ids, String reason) {
        ids.forEach(id -> decline(id, reason));
    }

    /** Approves that one of the caller's people takes part. */
    @RolesAllowed(Role.MANAGER)
    public void approve(EnrollmentId id) {
        ofMyPeople(id).approve(caller.requirePersonId(), clock.instant());
        approved.fire(new EnrollmentApproved(id));
        submitted.fire(new EnrollmentSubmitted(id));
    }

    /**
     * Refuses that one of the caller's people takes part.
     *
     * @param reason what the person will read
     */
    @RolesAllowed(Role.MANAGER)
    public void refuse(EnrollmentId id, String reason) {
        ofMyPeople(id).refuse(reason, clock.instant());
        declined.fire(new EnrollmentDeclined(id));
    }

    /** The accepted participants of a cohort. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Enrollment> acceptedOf(CohortId cohort) {
        return enrollments.in(cohort, EnrollmentState.ACCEPTED).stream()
                .map(EnrollmentEntity::toEnrollment)
                .toList();
    }

    /** How many people are where in a cohort. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.EMPLOYEE})
    public EnrollmentCounts counts(CohortId cohort) {
        return enrollments.counts(cohort);
    }

    private EnrollmentEntity own(CohortId cohort) {
        return enrollments
                .find(cohort, caller.requirePersonId())
                .orElseThrow(() -> new NotFound("enrollment in cohort", cohort));
    }

    private EnrollmentEntity ofMyPeople(EnrollmentId id) {
        EnrollmentEntity enrollment = enrollments.get(id);
        if (!isManagerOf(enrollment.person())) {
            throw new NotAllowed("approving enrollment " + id);
        }
        return enrollment;
    }

    private boolean isOwn(EnrollmentEntity enrollment) {
        return caller.personId().filter(enrollment.person()::equals).isPresent();
    }

    private boolean isManagerOf(PersonId person) {
        return caller.is(Role.MANAGER) && directory.manages(caller.requirePersonId(), person);
    }
}
