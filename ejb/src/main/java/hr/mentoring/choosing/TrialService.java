package hr.mentoring.choosing;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.choosing.model.Trial;
import hr.mentoring.choosing.store.Trials;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * The first conversation of a pair: both say whether they would like to go on, without blame. When both do, the pair is
 * confirmed; when one does not, it ends softly and both are free again.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class TrialService {

    @Inject
    private Trials trials;

    @Inject
    private OwnPairs own;

    @EJB
    private PairService pairs;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrialConfirmed> confirmed;

    @Inject
    private Event<TrialDeclined> declined;

    /** The first conversation of one of the caller's pairs; empty where the program asks for none. */
    public Optional<TrialView> of(PairId id) {
        Pair pair = own.get(id);
        return trials.find(id).map(trial -> trial.seenBy(own.me(), own.other(pair)));
    }

    /**
     * Says yes.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code choosing.decided} or {@code choosing.said-already}
     */
    public void confirm(PairId id) {
        Trial trial = open(id);
        PersonId me = own.me();
        trial.confirm(me, clock.instant());
        confirmed.fire(new TrialConfirmed(id, me, trial.state() == TrialState.CONFIRMED));
    }

    /**
     * Says no, which ends the pair. The other one learns that it will not go on, and no more.
     *
     * @param reason for HR alone; may be empty
     * @throws RuleBroken {@code agreement.pair-over} or {@code choosing.decided}
     */
    public void decline(PairId id, String reason) {
        Trial trial = open(id);
        PersonId me = own.me();
        trial.decline(me, reason, clock.instant());
        declined.fire(new TrialDeclined(id, me));
        pairs.end(id, Ending.DECLINED);
    }

    private Trial open(PairId id) {
        own.open(id);
        return trials.find(id).orElseThrow(() -> new RuleBroken("choosing.decided"));
    }
}
