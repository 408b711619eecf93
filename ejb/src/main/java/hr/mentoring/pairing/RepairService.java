package hr.mentoring.pairing;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.engine.Explanations;
import hr.mentoring.pairing.engine.FewestMovesUnknown;
import hr.mentoring.pairing.engine.RepairPlan;
import hr.mentoring.pairing.engine.RepairPolicy;
import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.model.ProposalEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives those whose pair has ended a mentor again, while the others go on undisturbed. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RepairService {

    private static final int SCORE_OF_A_POINT = Criterion.FULL / RepairChoice.MoveForGain.MOST;

    @Inject
    private SnapshotMaker maker;

    @Inject
    private CompiledRuns compiled;

    @Inject
    private PairingRuns runs;

    @Inject
    private Pairs pairs;

    @Inject
    private Clock clock;

    @Inject
    private Event<PairPublished> published;

    @Inject
    private Event<PairEnded> ended;

    /**
     * What a repair would change now; nothing is changed by it.
     *
     * @throws RuleBroken {@code pairing.not-active}, or {@code pairing.repair.fewest-unknown} if as few as possible are to
     *     move, and the cohort is too large to prove it
     */
    public RepairProposal propose(CohortId cohort, RepairChoice choice) {
        return plan(cohort, choice).proposal();
    }

    /**
     * Makes the changes that were proposed.
     *
     * @param choice with which they were proposed
     * @param basis of the proposal that the administrator has seen
     * @throws RuleBroken {@code pairing.repair.stale} when the cohort or the choice changed since
     */
    public RepairProposal apply(CohortId cohort, RepairChoice choice, String basis) {
        Repair repair = plan(cohort, choice);
        RuleBroken.require(repair.proposal().basis().equals(basis), "pairing.repair.stale");
        LocalDate today = LocalDate.now(clock);
        Set<PairKey> gone = new TreeSet<>(repair.plan().ended());
        Set<PairKey> moved = new TreeSet<>(repair.plan().moved());
        repair.running().forEach((key, pair) -> {
            if (gone.contains(key)) {
                end(pair, Ending.WITHDRAWN, today);
            } else if (moved.contains(key)) {
                end(pair, Ending.EARLY, today);
            }
        });
        List<PairEntity> added = new ArrayList<>();
        for (PairKey pair : repair.plan().added()) {
            added.add(pairs.add(new PairEntity(
                    cohort, SnapshotMaker.person(pair.mentee()), SnapshotMaker.person(pair.mentor()), today)));
        }
        pairs.flush();
        keepReasons(cohort, repair.plan(), added);
        added.forEach(pair -> published.fire(new PairPublished(pair.id())));
        return repair.proposal();
    }

    private record Repair(RepairPlan plan, Map<PairKey, PairEntity> running, RepairProposal proposal) {}

    private Repair plan(CohortId id, RepairChoice choice) {
        SnapshotMaker.Picture picture = maker.of(id);
        boolean active = picture.cohort().phase() == Phase.ACTIVE && runs.any(id, PairingState.PUBLISHED);
        RuleBroken.require(active, "pairing.not-active", picture.cohort().name());
        Map<PairKey, PairEntity> running = new TreeMap<>();
        for (PairEntity pair : pairs.of(id)) {
            Pair seen = pair.toPair();
            if (seen.isActive()) {
                running.put(SnapshotMaker.key(seen.mentee(), seen.mentor()), pair);
            }
        }
        RepairPlan plan = plan(picture.snapshot(), running.keySet(), choice);
        String basis = picture.snapshot().hash() + ":" + running.keySet().hashCode() + ":" + choice;
        RepairProposal proposal = new RepairProposal(
                basis,
                plan.kept().size(),
                two(plan.ended()),
                two(plan.moved()),
                two(plan.added()),
                plan.people().gain(),
                plan.total().gain());
        return new Repair(plan, running, proposal);
    }

    private RepairPlan plan(Snapshot snapshot, Set<PairKey> running, RepairChoice choice) {
        try {
            return compiled.engine().repair(snapshot, running, policy(choice));
        } catch (FewestMovesUnknown unknown) {
            throw new RuleBroken("pairing.repair.fewest-unknown", running.size());
        }
    }

    private void end(PairEntity pair, Ending how, LocalDate today) {
        pair.end(how, today);
        ended.fire(new PairEnded(pair.id()));
    }

    /** New pairs learn why they are a pair as those of the run did, and are kept beside them. */
    private void keepReasons(CohortId cohort, RepairPlan plan, List<PairEntity> added) {
        PairingRunId run = runs.of(cohort).stream()
                .filter(one -> one.state() == PairingState.PUBLISHED)
                .findFirst()
                .orElseThrow()
                .id();
        Explanations explanations = compiled.engine().explanations(plan.cohort(), plan.plan());
        int place = runs.countProposals(run);
        for (PairEntity entity : added) {
            Pair pair = entity.toPair();
            String mentee = SnapshotMaker.key(pair.mentee());
            String mentor = SnapshotMaker.key(pair.mentor());
            ProposalEntity proposal = new ProposalEntity(
                    run,
                    place++,
                    pair.mentee(),
                    pair.mentor(),
                    Explained.of(explanations.pair(mentee, mentor, Audience.COORDINATOR)),
                    Explained.of(explanations.pair(mentee, mentor, Audience.MENTEE)),
                    Explained.of(explanations.pair(mentee, mentor, Audience.MENTOR)));
            proposal.became(pair.id());
            runs.add(proposal);
        }
    }

    private static RepairPolicy policy(RepairChoice choice) {
        if (choice instanceof RepairChoice.MoveForGain gain) {
            return new RepairPolicy.PricePerMove(gain.points() * SCORE_OF_A_POINT);
        }
        return choice instanceof RepairChoice.MoveFewest
                ? new RepairPolicy.MoveFewest()
                : new RepairPolicy.MoveNobody();
    }

    private static List<RepairProposal.Two> two(List<PairKey> keys) {
        return keys.stream()
                .map(key ->
                        new RepairProposal.Two(SnapshotMaker.person(key.mentee()), SnapshotMaker.person(key.mentor())))
                .toList();
    }
}
