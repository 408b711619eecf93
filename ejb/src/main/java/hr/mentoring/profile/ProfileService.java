package hr.mentoring.profile;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.profile.model.ConfidenceEntity;
import hr.mentoring.profile.store.Profiles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and saves profiles: everybody their own, administrators anybody's but for what was told in confidence. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ProfileService {

    @Inject
    private Profiles profiles;

    @Inject
    private CurrentUser caller;

    @Inject
    private ProfileKeeping keeping;

    /** The catalog of competencies, in the order in which people read it. */
    @PermitAll
    public List<Competency> competencies() {
        return profiles.competencies();
    }

    /** The caller's own profile; as long as nothing was saved, what a form begins with. */
    public Profile mine() {
        return keeping.of(caller.requirePersonId());
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
        return keeping.of(person);
    }

    /**
     * Replaces the caller's own profile.
     *
     * @param version the version that the caller has seen, from {@link Profile#version()}
     * @return the profile as it stands now
     * @throws RuleBroken {@code common.stale}, or whichever rule the details break
     */
    public Profile save(int version, ProfileDetails details) {
        return keeping.keep(caller.requirePersonId(), Optional.of(version), details);
    }

    /** Replaces the profile of somebody who has told it elsewhere, as a sign-up spreadsheet carries it. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void saveFor(PersonId person, ProfileDetails details) {
        keeping.keep(person, Optional.empty(), details);
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
}
