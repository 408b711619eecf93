package hr.mentoring.profile;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.profile.model.ProfileEntity;
import hr.mentoring.profile.store.Profiles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and replaces profiles, whoever asks; who may is decided by those who do. */
@Dependent
class ProfileKeeping {

    @Inject
    private Profiles profiles;

    @EJB
    private DirectoryService directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProfileChanged> changed;

    /** Somebody's profile; as long as nothing was saved, what a form begins with. */
    Profile of(PersonId person) {
        return profiles.find(person).map(ProfileEntity::toProfile).orElseGet(() -> beginning(person));
    }

    private Profile beginning(PersonId person) {
        List<String> languages = directory.get(person).languages().stream()
                .filter(ProfileEntity::isLanguage)
                .toList();
        return new Profile(person, 0, ProfileDetails.startingWith(languages));
    }

    /**
     * Replaces somebody's profile.
     *
     * @param seen the version that whoever replaces it has seen; empty where it is replaced whatever it says
     */
    Profile keep(PersonId person, Optional<Integer> seen, ProfileDetails details) {
        requireKnownCompetencies(details);
        Optional<ProfileEntity> known = profiles.find(person);
        ProfileEntity profile;
        if (known.isPresent()) {
            profile = known.get();
            seen.ifPresent(profile::requireVersion);
            profile.change(details, clock.instant());
        } else {
            RuleBroken.require(seen.orElse(0) == 0, "common.stale");
            profile = new ProfileEntity(person, details, clock.instant());
            profiles.add(profile);
        }
        profiles.flush();
        changed.fire(new ProfileChanged(person));
        return profile.toProfile();
    }

    private void requireKnownCompetencies(ProfileDetails details) {
        Set<CompetencyId> named = Stream.concat(details.needs().stream(), details.offers().stream())
                .map(Skill::competency)
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(profiles.known(named));
        named.stream().findFirst().ifPresent(unknown -> {
            throw new RuleBroken("profile.competency-unknown", unknown);
        });
    }
}
