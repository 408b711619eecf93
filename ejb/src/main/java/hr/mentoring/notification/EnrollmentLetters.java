package hr.mentoring.notification;

import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.ApprovalRequested;
import hr.mentoring.enrollment.Enrollment;
import hr.mentoring.enrollment.EnrollmentAccepted;
import hr.mentoring.enrollment.EnrollmentDeclined;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.EnrollmentWaitlisted;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.program.CohortService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to whoever enrolled when their answer is there, and to the manager who is asked. */
@ApplicationScoped
public class EnrollmentLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private EnrollmentSteps enrollments;

    @Inject
    private CohortService cohorts;

    @Inject
    private DirectoryService directory;

    void onAccepted(@Observes EnrollmentAccepted accepted) {
        tell("enrollment-accepted", accepted.enrollment());
    }

    void onDeclined(@Observes EnrollmentDeclined declined) {
        tell("enrollment-declined", declined.enrollment());
    }

    void onWaitlisted(@Observes EnrollmentWaitlisted waitlisted) {
        tell("enrollment-waitlisted", waitlisted.enrollment());
    }

    void onApprovalRequested(@Observes ApprovalRequested requested) {
        Enrollment enrollment = enrollments.get(requested.enrollment());
        Person person = directory.get(enrollment.person());
        person.manager()
                .ifPresent(manager -> outbox.write(
                        manager,
                        occasion("enrollment-approval", enrollment, "/manager/approvals"),
                        person.name(),
                        cohorts.get(enrollment.cohort()).name()));
    }

    private void tell(String kind, EnrollmentId id) {
        Enrollment enrollment = enrollments.get(id);
        outbox.write(
                enrollment.person(),
                occasion(kind, enrollment, "/portal/"),
                cohorts.get(enrollment.cohort()).name());
    }

    /** One enrollment may be sent, answered, taken back and sent again; each time is an occasion of its own. */
    private static Subject occasion(String kind, Enrollment enrollment, String link) {
        return Subject.of(kind, enrollment.id() + "." + enrollment.stateSince().toEpochMilli(), link);
    }
}
