package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.profile.ProfileDetails;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Somebody who has signed up elsewhere.
 *
 * @param choices what they chose for the cohort
 * @param profile their profile with what they have told in place of what stood there
 */
public record SignedUp(PersonId person, EnrollmentChoices choices, UnaryOperator<ProfileDetails> profile) {

    /** What became of a sign-up. */
    public enum Outcome {
        /** The person is enrolled by it. */
        ENROLLED,
        /** The person was enrolled already and says something else now. */
        CHANGED,
        /** The person was enrolled already with just this. */
        UNCHANGED,
        /** The person has withdrawn or was declined, which no spreadsheet undoes. */
        LEFT_ALONE,
        /** The person cannot be taken. */
        REFUSED
    }

    /**
     * What became of a sign-up.
     *
     * @param reasons every reason why it was refused; empty otherwise
     */
    public record Answer(Outcome outcome, List<RuleBroken> reasons) {

        public static Answer of(Outcome outcome) {
            return new Answer(outcome, List.of());
        }

        public static Answer refused(List<RuleBroken> reasons) {
            return new Answer(Outcome.REFUSED, List.copyOf(reasons));
        }
    }
}
