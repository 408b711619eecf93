package hr.mentoring.enrollment;

import hr.mentoring.directory.PersonDeactivated;
import hr.mentoring.enrollment.model.Desk;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortChanged;
import hr.mentoring.program.CohortCreated;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Follows what happens elsewhere: new cohorts, other capacities, people who leave the company. */
@Dependent
class CohortWatch {

    @Inject
    private Enrollments enrollments;

    @Inject
    private Admission admission;

    @EJB
    private CohortService cohorts;

    @Inject
    private Clock clock;

    @Inject
    private Event<EnrollmentWithdrawn> withdrawn;

    void openDesk(@Observes CohortCreated created) {
        enrollments.open(new Desk(created.cohort()));
    }

    void fillMorePlaces(@Observes CohortChanged changed) {
        admission.fillFreePlaces(cohorts.get(changed.cohort()));
    }

    void withdrawWhoLeft(@Observes PersonDeactivated left) {
        for (EnrollmentEntity enrollment : enrollments.of(left.person())) {
            Cohort cohort = cohorts.get(enrollment.cohort());
            if (enrollment.state().isOpen() && cohort.phase() != Phase.CLOSED) {
                boolean freesPlace = enrollment.takesPlace();
                enrollment.withdraw(clock.instant());
                withdrawn.fire(new EnrollmentWithdrawn(enrollment.id()));
                if (freesPlace) {
                    admission.fillFreePlaces(cohort);
                }
            }
        }
    }
}
