package hr.mentoring.reciprocity;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairService;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.reciprocity.model.MentorInvitation;
import hr.mentoring.reciprocity.store.Invitations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The caller's invitation to mentor, with a profile that is filled in already from what they learned. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class InvitationService {

    @Inject
    private Invitations invitations;

    @Inject
    private Offers offers;

    @Inject
    private PairService pairs;

    @Inject
    private DirectoryService directory;

    @Inject
    private ProfileService profiles;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<InvitationTaken> taken;

    @Inject
    private Event<InvitationPutOff> putOff;

    /** The invitation that waits for the caller's answer, if there is one. */
    public Optional<InvitationView> mine() {
        return user.personId().flatMap(invitations::openOf).map(this::view);
    }

    /**
     * Follows the invitation: what the caller has chosen is added to what their profile offers.
     *
     * @param version of the profile that the caller has seen
     * @throws hr.mentoring.common.RuleBroken {@code reciprocity.invitation-answered}, {@code common.stale} or whichever rule
     *     of profiles the offers break
     */
    public void take(InvitationId id, int version, List<Skill> chosen) {
        MentorInvitation invitation = invitations.get(id, user.requirePersonId());
        invitation.answer(InvitationState.TAKEN, clock.instant());
        profiles.save(version, with(profiles.mine().details(), chosen));
        taken.fire(new InvitationTaken(id, invitation.person()));
    }

    /** Says "not now". */
    public void putOff(InvitationId id) {
        MentorInvitation invitation = invitations.get(id, user.requirePersonId());
        invitation.answer(InvitationState.LATER, clock.instant());
        putOff.fire(new InvitationPutOff(id, invitation.person()));
    }

    private InvitationView view(MentorInvitation invitation) {
        Pair pair = pairs.own(invitation.pair());
        return new InvitationView(
                invitation.id(),
                pair,
                directory.get(pair.mentor()),
                invitation.invitedAt(),
                offers.after(pair),
                profiles.mine().version());
    }

    private static ProfileDetails with(ProfileDetails details, List<Skill> chosen) {
        Map<CompetencyId, Skill> all = new LinkedHashMap<>();
        details.offers().forEach(skill -> all.put(skill.competency(), skill));
        chosen.forEach(skill -> all.put(skill.competency(), skill));
        return new ProfileDetails(
                details.needs(),
                List.copyOf(all.values()),
                details.helpWanted(),
                details.helpOffered(),
                details.interests(),
                details.motives(),
                details.aspiration(),
                details.styles(),
                details.channels(),
                details.languages(),
                details.weeklyHours());
    }
}
