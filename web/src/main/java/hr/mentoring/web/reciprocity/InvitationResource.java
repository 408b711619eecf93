package hr.mentoring.web.reciprocity;

import hr.mentoring.common.NotFound;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Skill;
import hr.mentoring.reciprocity.InvitationService;
import hr.mentoring.reciprocity.InvitationView;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The caller's invitation to mentor: {@code /api/mentor-invitation}. */
@Path("mentor-invitation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @EJB
    private InvitationService invitations;

    /** The invitation; hand {@code profileVersion} back with the answer. */
    public record InvitationBody(long pair, int profileVersion, List<OfferBody> offers) {}

    /** What could be offered, and why: grew, stands or received. */
    public record OfferBody(long competency, int level, String source) {}

    /** What the caller adds to their profile. */
    public record Taken(int profileVersion, List<ChosenBody> offers) {

        public Taken {
            offers = List.copyOf(offers);
        }
    }

    /** A competency with a level from 1 to 5. */
    public record ChosenBody(@Nullable Long competency, int level) {}

    /** The invitation that waits; 404 for none. */
    @GET
    public InvitationBody mine() {
        InvitationView mine = waiting();
        return new InvitationBody(
                mine.pair().id().value(),
                mine.profileVersion(),
                mine.offers().stream()
                        .map(offer -> new OfferBody(
                                offer.competency().id().value(),
                                offer.level(),
                                offer.source().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** Follows it. */
    @POST
    @Path("acceptance")
    public void take(@NotNull Taken body) {
        invitations.take(
                waiting().id(),
                body.profileVersion(),
                body.offers().stream()
                        .map(each ->
                                new Skill(new CompetencyId(IdNumber.of("competency", each.competency())), each.level()))
                        .toList());
    }

    /** Says "not now". */
    @POST
    @Path("postponement")
    public void putOff() {
        invitations.putOff(waiting().id());
    }

    private InvitationView waiting() {
        return invitations.mine().orElseThrow(() -> new NotFound("invitation", "mine"));
    }
}
