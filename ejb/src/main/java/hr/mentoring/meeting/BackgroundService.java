package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.meeting.model.Showing;
import hr.mentoring.meeting.store.Showings;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.profile.WeeklyHours;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What a mentor agrees to show of themselves, and what the mentee therefore reads before the first meeting. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class BackgroundService {

    @Inject
    private Showings showings;

    @Inject
    private ProfileSteps profiles;

    @Inject
    private DirectoryService directory;

    @Inject
    private OwnPairs own;

    @Inject
    private Event<ShowingAgreed> agreed;

    /** What may be known of the mentor of a pair. */
    public Background of(PairId id) {
        Pair pair = own.get(id);
        ProfileParts parts = showings.find(id).map(Showing::parts).orElse(ProfileParts.NONE);
        ProfileDetails all = profiles.of(List.of(pair.mentor())).values().stream()
                .findFirst()
                .map(Profile::details)
                .orElse(ProfileDetails.BLANK);
        return new Background(directory.get(pair.mentor()), parts, only(parts, all));
    }

    /** Agrees to show these parts of the caller's profile to the mentee of a pair, and no others. */
    public void agree(PairId id, ProfileParts parts) {
        Pair pair = own.open(id);
        if (own.side(pair) != Side.MENTOR) {
            throw new NotAllowed("showing the profile of the mentor of pair " + id);
        }
        showings.open(id).agree(parts);
        agreed.fire(new ShowingAgreed(id, own.me()));
    }

    private static ProfileDetails only(ProfileParts parts, ProfileDetails all) {
        return new ProfileDetails(
                List.of(),
                parts.competencies() ? all.offers() : List.of(),
                Set.of(),
                Set.of(),
                parts.interests() ? all.interests() : Set.of(),
                parts.motives() ? all.motives() : Set.of(),
                "",
                Set.of(),
                Set.of(),
                parts.languages() ? all.languages() : List.of(),
                WeeklyHours.NONE);
    }
}
