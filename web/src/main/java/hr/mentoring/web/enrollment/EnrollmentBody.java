package hr.mentoring.web.enrollment;

import hr.mentoring.enrollment.Applicant;
import hr.mentoring.enrollment.Enrollment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as REST clients read it.
 *
 * @param name the person's name, where an administrator reads
 * @param submittedAt when it was sent; left out for a draft
 * @param reason why it was declined; blank otherwise
 */
public record EnrollmentBody(
        long id,
        long person,
        @Nullable String name,
        String state,
        Instant stateSince,
        @Nullable Instant submittedAt,
        boolean asMentee,
        boolean asMentor,
        int mentorsWanted,
        int menteesAtMost,
        int hoursPerMonth,
        String reason) {

    static EnrollmentBody of(Enrollment enrollment) {
        return new EnrollmentBody(
                enrollment.id().value(),
                enrollment.person().value(),
                null,
                enrollment.state().name(),
                enrollment.stateSince(),
                enrollment.submittedAt().orElse(null),
                enrollment.asMentee(),
                enrollment.asMentor(),
                enrollment.mentorsWanted(),
                enrollment.menteesAtMost(),
                enrollment.hoursPerMonth(),
                enrollment.reason());
    }

    static EnrollmentBody of(Applicant applicant) {
        return new EnrollmentBody(
                applicant.id().value(),
                applicant.person().id().value(),
                applicant.person().name(),
                applicant.state().name(),
                applicant.stateSince(),
                applicant.submittedAt().orElse(null),
                applicant.asMentee(),
                applicant.asMentor(),
                applicant.mentorsWanted(),
                applicant.menteesAtMost(),
                applicant.hoursPerMonth(),
                applicant.reason());
    }
}
