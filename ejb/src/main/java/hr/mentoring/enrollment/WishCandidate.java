package hr.mentoring.enrollment;

import hr.mentoring.directory.Person;
import hr.mentoring.profile.CompetencyId;
import java.util.List;

/**
 * Somebody whom one may wish for.
 *
 * @param enrolled whether they have enrolled on the side in question
 * @param inCommon what they offer that the caller needs, or need that the caller offers; only of people who enrolled
 */
public record WishCandidate(Person person, boolean enrolled, List<CompetencyId> inCommon) {

    public WishCandidate {
        inCommon = List.copyOf(inCommon);
    }
}
