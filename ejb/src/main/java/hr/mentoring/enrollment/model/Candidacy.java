package hr.mentoring.enrollment.model;

import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.Program;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who would like to join a cohort, with all that the policies may want to know.
 *
 * @param units the person's org unit and all above it
 * @param choices what they choose; empty while they only look at the cohort
 * @param profile what they say about themselves; empty while they only look at the cohort
 * @param earlier where an enrollment of theirs in this cohort stands already
 * @param menteesAccepted how many places of the cohort are taken
 * @param byAdministrator whether an administrator enrolls them, who may do so after the window
 * @param now the moment of asking
 */
public record Candidacy(
        Person person,
        Set<OrgUnitId> units,
        Cohort cohort,
        Program program,
        Optional<EnrollmentChoices> choices,
        Optional<ProfileDetails> profile,
        Optional<EnrollmentState> earlier,
        int menteesAccepted,
        boolean byAdministrator,
        Instant now) {

    /** Whether they want to be a mentee, as far as they have said. */
    boolean asMentee() {
        return choices.map(EnrollmentChoices::asMentee).orElse(false);
    }

    /** Whether they want to be a mentor, as far as they have said. */
    boolean asMentor() {
        return choices.map(EnrollmentChoices::asMentor).orElse(false);
    }
}
