package hr.mentoring.profile;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.profile.model.ProfileEntity;
import hr.mentoring.profile.store.Profiles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** What the profiles of these people say; where nothing was saved, what a form begins with. */
    Map<PersonId, ProfileDetails> of(Collection<Person> people) {
        Map<PersonId, ProfileDetails> details = new HashMap<>();
        people.forEach(person -> details.put(person.id(), beginning(person)));
        profiles.of(details.keySet())
                .forEach(saved -> details.put(saved.person(), saved.toProfile().details()));
        return details;
    }

    /** Replaces the profiles of many people, whatever they say. */
    void keep(Map<PersonId, ProfileDetails> told) {
        requireKnown(told.values().stream().flatMap(ProfileKeeping::competencies));
        Map<PersonId, ProfileEntity> known = profiles.of(told.keySet()).stream()
                .collect(Collectors.toMap(ProfileEntity::person, Function.identity()));
        told.forEach((person, details) -> {
            ProfileEntity profile = known.get(person);
            if (profile == null) {
                profiles.add(new ProfileEntity(person, details, clock.instant()));
            } else {
                profile.change(details, clock.instant());
            }
            changed.fire(new ProfileChanged(person));
        });
        profiles.flush();
    }

    private Profile beginning(PersonId person) {
        return new Profile(person, 0, beginning(directory.get(person)));
    }

    private static ProfileDetails beginning(Person person) {
        return ProfileDetails.startingWith(
                person.languages().stream().filter(ProfileEntity::isLanguage).toList());
    }

    /**
     * Replaces somebody's profile.
     *
     * @param seen the version that whoever replaces it has seen; empty where it is replaced whatever it says
     */
    Profile keep(PersonId person, Optional<Integer> seen, ProfileDetails details) {
        requireKnown(competencies(details));
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

    private static Stream<CompetencyId> competencies(ProfileDetails details) {
        return Stream.concat(details.needs().stream(), details.offers().stream())
                .map(Skill::competency);
    }

    private void requireKnown(Stream<CompetencyId> competencies) {
        Set<CompetencyId> named = competencies.collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(profiles.known(named));
        named.stream().findFirst().ifPresent(unknown -> {
            throw new RuleBroken("profile.competency-unknown", unknown);
        });
    }
}
