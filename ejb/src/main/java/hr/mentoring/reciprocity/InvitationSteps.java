package hr.mentoring.reciprocity;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairEnded;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.reciprocity.model.MentorInvitation;
import hr.mentoring.reciprocity.store.Invitations;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Invites whoever completed a mentoring as mentee to pass on what they learned. Only observers call it, never a page or a
 * REST resource.
 */
@Stateless
@PermitAll
public class InvitationSteps {

    @Inject
    private Invitations invitations;

    @Inject
    private PairSteps pairs;

    @Inject
    private Clock clock;

    @Inject
    private Event<MentorInvited> invited;

    /** Invites the mentee, unless they mentor somebody already. */
    public void invite(@Observes PairEnded over) {
        pairs.find(over.pair())
                .filter(pair -> pair.ending() == Ending.COMPLETED && !mentors(pair.mentee()))
                .ifPresent(this::invite);
    }

    private void invite(Pair pair) {
        invitations.add(new MentorInvitation(pair, clock.instant()));
        invited.fire(new MentorInvited(pair.id(), pair.mentee()));
    }

    private boolean mentors(PersonId person) {
        return pairs.of(person).stream()
                .anyMatch(pair -> pair.isActive() && pair.mentor().equals(person));
    }
}
