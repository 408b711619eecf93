package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.Avoidance;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.model.EnrollmentPolicy;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How somebody comes into a cohort, whoever asks for it; who may is decided by those who do. */
@Dependent
class Enrolling {

    @Inject
    private Enrollments enrollments;

    @Inject
    private Candidacies candidacies;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProfileSteps profiles;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @Inject
    private Clock clock;

    @Inject
    private Event<EnrollmentSubmitted> submitted;

    @Inject
    private Event<ApprovalRequested> approvalRequested;

    /** Saves and sends all at once. */
    EnrollmentId enroll(PersonId person, EnrollCommand command, boolean byAdministrator) {
        EnrollmentEntity enrollment = saved(command.cohort(), person, command.choices());
        keepAvoided(enrollment, command.avoid());
        return send(enrollment, byAdministrator);
    }

    /** Saves choices: a draft as long as it is not sent. */
    EnrollmentEntity saved(CohortId cohort, PersonId person, EnrollmentChoices choices) {
        requireKnown(choices.mentorsWished());
        requireKnown(choices.menteesWished());
        Optional<EnrollmentEntity> known = enrollments.find(cohort, person);
        if (known.isPresent()) {
            known.get().choose(choices);
            return known.get();
        }
        EnrollmentEntity draft = new EnrollmentEntity(cohorts.get(cohort).id(), person, choices, clock.instant());
        enrollments.add(draft);
        return draft;
    }

    /** Keeps whom somebody would rather not be paired with. */
    void keepAvoided(EnrollmentEntity enrollment, Set<PersonId> people) {
        if (people.size() > Avoidance.AT_MOST) {
            throw RuleBroken.on("avoid", "enrollment.avoid-many", Avoidance.AT_MOST);
        }
        if (people.contains(enrollment.person())) {
            throw RuleBroken.on("avoid", "enrollment.avoid-self");
        }
        Set<PersonId> wished = new HashSet<>(enrollment.choices().mentorsWished());
        wished.addAll(enrollment.choices().menteesWished());
        if (people.stream().anyMatch(wished::contains)) {
            throw RuleBroken.on("avoid", "enrollment.avoid-wished");
        }
        requireKnown(people);
        enrollments.keepAvoided(enrollment.id(), people);
    }

    /**
     * Sends what was saved.
     *
     * @throws RuleBroken with every reason against it
     */
    EnrollmentId send(EnrollmentEntity enrollment, boolean byAdministrator) {
        RuleBroken.requireNone(against(enrollment, byAdministrator));
        Cohort cohort = cohorts.get(enrollment.cohort());
        Person person = directory.get(enrollment.person());
        boolean askManager = !byAdministrator
                && enrollment.choices().asMentee()
                && person.manager().isPresent()
                && programs.get(cohort.program()).design().managerApproval();
        enrollment.send(askManager, clock.instant());
        if (askManager) {
            approvalRequested.fire(new ApprovalRequested(enrollment.id()));
        } else {
            submitted.fire(new EnrollmentSubmitted(enrollment.id()));
        }
        return enrollment.id();
    }

    /** Every reason why it could not be sent now. */
    List<RuleBroken> against(EnrollmentEntity enrollment, boolean byAdministrator) {
        return EnrollmentPolicy.allAgainst(candidacies.sending(
                directory.get(enrollment.person()),
                cohorts.get(enrollment.cohort()),
                enrollment,
                profiles.of(enrollment.person()).details(),
                byAdministrator));
    }

    private void requireKnown(Collection<PersonId> people) {
        if (directory.all(people).size() < Set.copyOf(people).size()) {
            throw new RuleBroken("enrollment.person-unknown");
        }
    }
}
