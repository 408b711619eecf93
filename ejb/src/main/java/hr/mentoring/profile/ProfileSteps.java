package hr.mentoring.profile;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.Person;
import hr.mentoring.profile.model.ConfidenceEntity;
import hr.mentoring.profile.model.ProfileEntity;
import hr.mentoring.profile.store.Profiles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Profiles of many people at once, for the jobs and the services of other rooms, which decide themselves who may know
 * what of it. Pages and resources never come here.
 */
@Stateless
@PermitAll
public class ProfileSteps {

    @Inject
    private Profiles profiles;

    @Inject
    private ProfileKeeping keeping;

    /** The profiles of these people; who never saved one is missing. */
    public Map<PersonId, Profile> of(Collection<PersonId> people) {
        return profiles.of(people).stream()
                .map(ProfileEntity::toProfile)
                .collect(Collectors.toMap(Profile::person, Function.identity()));
    }

    /** What these people have told in confidence, for the pairing alone; who told nothing is missing. */
    public Map<PersonId, Set<Affinity>> affinitiesOf(Collection<PersonId> people) {
        return profiles.confidencesOf(people).stream()
                .collect(Collectors.toMap(ConfidenceEntity::person, ConfidenceEntity::affinities));
    }

    /** Somebody's profile; as long as nothing was saved, what a form begins with. */
    public Profile of(PersonId person) {
        return keeping.of(person);
    }

    /** What the profiles of these people say; where nothing was saved, what a form begins with. */
    public Map<PersonId, ProfileDetails> detailsOf(Collection<Person> people) {
        return keeping.of(people);
    }

    /**
     * Refuses details that no profile can hold.
     *
     * @throws RuleBroken on the first that makes no sense, naming its field
     */
    public void check(ProfileDetails details) {
        ProfileEntity.check(details);
    }

    /** Replaces the profiles of people who have told them elsewhere, as sign-up spreadsheets carry them. */
    public void save(Map<PersonId, ProfileDetails> told) {
        keeping.keep(told);
    }
}
