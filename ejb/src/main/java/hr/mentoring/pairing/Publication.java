package hr.mentoring.pairing;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.model.PairingRunEntity;
import hr.mentoring.pairing.model.ProposalEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes the proposals of a run pairs, some at a time, each time in a transaction of its own: thousands of pairs and their
 * letters would be too much for one. What was interrupted goes on where it was; a proposal becomes a pair once. Only
 * {@link PairingService} calls it, which says what may be published.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Publication {

    private static final int AT_ONCE = 100;

    @Inject
    private PairingRuns runs;

    @Inject
    private Pairs pairs;

    @EJB
    private CohortService cohorts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<PairingPublished> publishedRun;

    @Inject
    private Event<PairPublished> publishedPair;

    /** Decides that a run is published; from then on there is no way back. */
    public void begin(PairingRunId id) {
        PairingRunEntity run = runs.lock(id);
        if (!run.isPublished()) {
            run.publish(user.actor(), clock.instant());
        }
    }

    /** Makes some more proposals pairs, and tells the two; whether there may be more. */
    public boolean goOn(PairingRunId id) {
        PairingRunEntity run = runs.lock(id);
        LocalDate today = LocalDate.now(clock);
        List<ProposalEntity> some = runs.unpublished(id, AT_ONCE);
        for (ProposalEntity proposal : some) {
            PairEntity pair = pairs.add(new PairEntity(run.cohort(), proposal.mentee(), proposal.mentor(), today));
            proposal.became(pair.id());
        }
        pairs.flush();
        some.forEach(proposal -> publishedPair.fire(new PairPublished(proposal.pair())));
        return some.size() == AT_ONCE;
    }

    /** Lets the cohort begin; answers how many pairs it has. */
    public int finish(PairingRunId id) {
        PairingRunEntity run = runs.lock(id);
        RuleBroken.require(runs.unpublished(id, 1).isEmpty(), "pairing.publishing");
        if (cohorts.get(run.cohort()).phase() != Phase.ACTIVE) {
            publishedRun.fire(new PairingPublished(id));
            cohorts.moveTo(run.cohort(), Phase.ACTIVE);
        }
        return runs.countProposals(id);
    }
}
