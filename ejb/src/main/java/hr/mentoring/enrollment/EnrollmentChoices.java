package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * What somebody chooses for one cohort. Whom they would rather avoid is told in confidence and no part of it.
 *
 * @param asMentee whether they look for a mentor
 * @param asMentor whether they offer to be one
 * @param mentorsWanted how many mentors at once; 0 unless a mentee
 * @param menteesAtMost how many mentees at once; 0 unless a mentor
 * @param hoursPerMonth the time that they set aside, for all pairs together
 * @param mentorsWished whom they would like as a mentor, the dearest first
 * @param menteesWished whom they would like as a mentee, the dearest first
 */
public record EnrollmentChoices(
        boolean asMentee,
        boolean asMentor,
        int mentorsWanted,
        int menteesAtMost,
        int hoursPerMonth,
        List<PersonId> mentorsWished,
        List<PersonId> menteesWished) {

    public EnrollmentChoices {
        mentorsWanted = asMentee ? mentorsWanted : 0;
        menteesAtMost = asMentor ? menteesAtMost : 0;
        mentorsWished = asMentee ? List.copyOf(mentorsWished) : List.of();
        menteesWished = asMentor ? List.copyOf(menteesWished) : List.of();
    }

    /** Somebody who looks for one mentor. */
    public static EnrollmentChoices mentee(int hoursPerMonth) {
        return new EnrollmentChoices(true, false, 1, 0, hoursPerMonth, List.of(), List.of());
    }

    /** Somebody who offers to be a mentor. */
    public static EnrollmentChoices mentor(int menteesAtMost, int hoursPerMonth) {
        return new EnrollmentChoices(false, true, 0, menteesAtMost, hoursPerMonth, List.of(), List.of());
    }
}
