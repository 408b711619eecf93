package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.Person;
import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.ProfileDetails;
import java.util.Set;

/**
 * An accepted participant with everything that the pairing weighs, what was told in confidence included. It never leaves
 * the pairing: no page, export, letter or log carries it.
 *
 * @param avoid whom they would rather not be paired with
 * @param affinities what they have lived through and would like to share
 */
public record Participant(
        EnrollmentId enrollment,
        Person person,
        EnrollmentChoices choices,
        ProfileDetails profile,
        Set<PersonId> avoid,
        Set<Affinity> affinities) {

    /** Keeps what was told in confidence out of logs. */
    @Override
    public String toString() {
        return "Participant[enrollment=%s, person=%s]".formatted(enrollment, person.id());
    }
}
