package hr.mentoring.profile;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.profile.model.ConfidenceEntity;
import hr.mentoring.profile.model.ProfileEntity;
import hr.mentoring.profile.store.Profiles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and saves profiles: everybody their own, administrators anybody's but for what was told in confidence. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ProfileService {

    @Inject
    private Profiles profiles;

    @Inject
    private CurrentUser caller;

    @EJB
    private DirectoryService directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProfileChanged> changed;

    /** The catalog of competencies, in the order in which people read it. */
    @PermitAll
    public List<Competency> competencies() {
        return profiles.competencies();
    }

    /** The caller's own profile; as long as nothing was saved, what a form begins with. */
    public Profile mine() {
        return profileOf(caller.requirePersonId());
    }

    /**
     * Somebody's profile, for administrators and for the person.
     *
     * @throws NotAllowed for everybody else
     */
    @RolesAllowed({Role.EMPLOYEE, Role.ADMINISTRATOR})
    public Profile of(PersonId person) {
        boolean own = caller.personId().filter(person::equals).isPresent();
        if (!own && !caller.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("reading the profile of person " + person);
        }
        return profileOf(person);
    }

    /**
     * Replaces the caller's own profile.
     *
     * @param version the version that the caller has seen, from {@link Profile#version()}
     * @return the profile as it stands now
     * @throws RuleBroken {@code common.stale}, or whichever rule the details break
     */
    public Profile save(int version, ProfileDetails details) {
        return keep(caller.requirePersonId(), Optional.of(version), details);
    }

    /** Replaces the profile of somebody who has told it elsewhere, as a sign-up spreadsheet carries it. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void saveFor(PersonId person, ProfileDetails details) {
        keep(person, Optional.empty(), details);
    }

    /** What the caller has told in confidence. */
    public Set<Affinity> myAffinities() {
        return profiles.confidenceOf(caller.requirePersonId())
                .map(ConfidenceEntity::affinities)
                .orElse(Set.of());
    }

    /** Keeps what the caller tells in confidence; an empty set takes it back. */
    public void tellAffinities(Set<Affinity> affinities) {
        PersonId me = caller.requirePersonId();
        profiles.confidenceOf(me)
                .ifPresentOrElse(
                        told -> told.change(affinities), () -> profiles.add(new ConfidenceEntity(me, affinities)));
    }

    private Profile profileOf(PersonId person) {
        return profiles.find(person).map(ProfileEntity::toProfile).orElseGet(() -> beginning(person));
    }

    private Profile beginning(PersonId person) {
        List<String> languages = directory.get(person).languages().stream()
                .filter(ProfileEntity::isLanguage)
                .toList();
        return new Profile(person, 0, ProfileDetails.startingWith(languages));
    }

    private Profile keep(PersonId person, Optional<Integer> seen, ProfileDetails details) {
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
