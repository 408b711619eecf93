package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.util.Optional;

/**
 * An enrollment as it stands. What was told in confidence is no part of it.
 *
 * @param version counts every change
 * @param stateSince since when it stands there
 * @param submittedAt when it was sent; empty for a draft. The waiting list goes by it
 * @param reason why it was declined, in the words that the person reads; blank otherwise
 */
public record Enrollment(
        EnrollmentId id,
        int version,
        CohortId cohort,
        PersonId person,
        EnrollmentState state,
        Instant stateSince,
        Optional<Instant> submittedAt,
        EnrollmentChoices choices,
        String reason) {

    public boolean asMentee() {
        return choices.asMentee();
    }

    public boolean asMentor() {
        return choices.asMentor();
    }

    public int mentorsWanted() {
        return choices.mentorsWanted();
    }

    public int menteesAtMost() {
        return choices.menteesAtMost();
    }

    public int hoursPerMonth() {
        return choices.hoursPerMonth();
    }
}
