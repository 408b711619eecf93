package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.program.CohortId;
import java.util.Optional;
import java.util.Set;

/**
 * A whole enrollment at once, as a program or a line of a sign-up spreadsheet sends it.
 *
 * @param choices what the person chooses for this cohort
 * @param avoid whom the person would rather not be paired with, told in confidence
 * @param profile what the person says about themselves; empty leaves their profile as it is
 */
public record EnrollCommand(
        CohortId cohort, EnrollmentChoices choices, Set<PersonId> avoid, Optional<ProfileDetails> profile) {

    public EnrollCommand {
        avoid = Set.copyOf(avoid);
    }
}
