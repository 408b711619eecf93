package hr.mentoring.enrollment;

import hr.mentoring.directory.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has sent an enrollment, as an administrator sees them: who, as what, since when, and where it stands.
 *
 * @param submittedAt when it was sent; the waiting list goes by it
 * @param reason why it was declined; blank otherwise
 */
public record Applicant(
        EnrollmentId id,
        Person person,
        EnrollmentState state,
        Instant stateSince,
        Optional<Instant> submittedAt,
        boolean asMentee,
        boolean asMentor,
        int mentorsWanted,
        int menteesAtMost,
        int hoursPerMonth,
        String reason) {}
