package hr.mentoring.agreement;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.agreement.model.Farewell;
import hr.mentoring.agreement.store.Farewells;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Ends a relationship gracefully: either side may, nobody just disappears, and the other one reads what they are thanked
 * for.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class EndingService {

    @Inject
    private Farewells farewells;

    @Inject
    private PairService pairs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<FarewellSaid> said;

    /** Ends the caller's relationship with thanks. */
    public void end(PairId id, Leaving leaving) {
        pairs.own(id);
        say(id, leaving.thanks(), leaving.reasonForHr(), true);
        pairs.end(id, leaving.completed() ? Ending.COMPLETED : Ending.EARLY);
    }

    /**
     * Thanks the other one after the end, whoever brought it about.
     *
     * @throws RuleBroken {@code agreement.not-over} or {@code agreement.thanked-already}
     */
    public void thank(PairId id, String thanks) {
        RuleBroken.require(!pairs.own(id).isActive(), "agreement.not-over");
        say(id, thanks, null, false);
    }

    private void say(PairId id, String thanks, @Nullable String reasonForHr, boolean endedIt) {
        PersonId me = user.requirePersonId();
        RuleBroken.require(
                farewells.of(id).stream()
                        .noneMatch(farewell -> farewell.person().equals(me)),
                "agreement.thanked-already");
        farewells.add(new Farewell(id, me, thanks, reasonForHr, endedIt, clock.instant()));
        said.fire(new FarewellSaid(id, me, endedIt));
    }
}
