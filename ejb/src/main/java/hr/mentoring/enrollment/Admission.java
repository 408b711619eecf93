package hr.mentoring.enrollment;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Gives away the places of a cohort, one at a time, and the ones that become free to those who wait longest. */
@Dependent
class Admission {

    private static final Set<Phase> PLACES_CHANGE_HANDS = Set.of(Phase.ENROLLING, Phase.PAIRING);

    @Inject
    private Enrollments enrollments;

    @EJB
    private CohortService cohorts;

    @Inject
    private Clock clock;

    @Inject
    private Event<EnrollmentAccepted> accepted;

    @Inject
    private Event<EnrollmentWaitlisted> waitlisted;

    /** Gives somebody a place, or one on the waiting list. */
    EnrollmentState admit(EnrollmentEntity enrollment) {
        Cohort cohort = cohorts.get(enrollment.cohort());
        RuleBroken.require(cohort.phase().isBefore(Phase.CLOSING), "enrollment.cohort-ending", cohort.name());
        enrollments.lockDesk(cohort.id());
        EnrollmentState state =
                enrollment.accept(placeLeft(cohort), cohort.plan().waitingList(), clock.instant());
        if (state == EnrollmentState.ACCEPTED) {
            accepted.fire(new EnrollmentAccepted(enrollment.id()));
        } else {
            waitlisted.fire(new EnrollmentWaitlisted(enrollment.id()));
        }
        enrollments.flush();
        return state;
    }

    /** Gives every free place to whoever waits longest; nothing happens once the pairing is under review. */
    void fillFreePlaces(Cohort cohort) {
        if (!PLACES_CHANGE_HANDS.contains(cohort.phase())) {
            return;
        }
        enrollments.lockDesk(cohort.id());
        enrollments.flush();
        Optional<EnrollmentEntity> next = enrollments.firstWaiting(cohort.id());
        while (next.isPresent() && placeLeft(cohort)) {
            next.get().accept(true, true, clock.instant());
            accepted.fire(new EnrollmentAccepted(next.get().id()));
            enrollments.flush();
            next = enrollments.firstWaiting(cohort.id());
        }
    }

    private boolean placeLeft(Cohort cohort) {
        return cohort.plan().capacity().isEmpty()
                || enrollments.menteesAccepted(cohort.id())
                        < cohort.plan().capacity().getAsInt();
    }
}
