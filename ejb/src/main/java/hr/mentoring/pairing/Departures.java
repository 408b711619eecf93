package hr.mentoring.pairing;

import hr.mentoring.enrollment.Enrollment;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.EnrollmentWithdrawn;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.store.Pairs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Ends the pairs of those who leave a cohort; what becomes of the others is decided by a person, see {@link RepairService}. */
@Dependent
class Departures {

    @EJB
    private EnrollmentService enrollments;

    @Inject
    private Pairs pairs;

    @Inject
    private Clock clock;

    @Inject
    private Event<PairEnded> ended;

    void onWithdrawn(@Observes EnrollmentWithdrawn withdrawn) {
        Enrollment enrollment = enrollments.get(withdrawn.enrollment());
        for (PairEntity pair : pairs.of(enrollment.person())) {
            Pair seen = pair.toPair();
            if (seen.isActive() && seen.cohort().equals(enrollment.cohort())) {
                pair.end(Ending.WITHDRAWN, LocalDate.now(clock));
                ended.fire(new PairEnded(seen.id()));
            }
        }
    }
}
