package hr.mentoring.pairing.engine.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A fairest plan with its proof, ready to tell what a change makes of the best plan at the same levels. */
final class FairBase {

    private final PairingProblem problem;
    private final PairingPlan plan;
    private final FairTotal total;
    private final HeldProofs held;
    private final int[] prices;
    private final Shortlists shortlists;
    private final AdditiveWarmStart atTheLevels;

    /** Takes up a plan that is proven with this total; rows, prices of columns and shortlists are of the lifted problem. */
    FairBase(OpenProblem open, PairingPlan plan, FairTotal total, Rows rows, int[] prices, Shortlists shortlists) {
        problem = open.problem;
        this.plan = plan;
        this.total = total;
        this.shortlists = shortlists;
        this.prices = prices;
        atTheLevels = AdditiveWarmStart.of(
                new OpenProblem(total.lifted(problem)), total.lifted(open, plan), rows, prices, shortlists);
        held = new HeldProofs(open, plan);
    }

    PairingPlan plan() {
        return plan;
    }

    int levels() {
        return plan.certificate().levels().size();
    }

    FairTotal total() {
        return total;
    }

    Shortlists shortlists() {
        return shortlists;
    }

    int[] prices() {
        return prices;
    }

    HeldProofs held() {
        return held;
    }

    /**
     * The highest total of the changed problem with the pairs at the levels as few as their penalties make them; nothing if
     * the proofs of the plan do not show, or it is not so, that this has as many people and pairs as possible.
     */
    Optional<PairingPlan> best(Change change, OpenProblem changed) {
        Certificate proof = plan.certificate();
        return atTheLevels
                .best(
                        change.open(total.lifted(problem)),
                        held.mostPeople(changed),
                        held.mostPairs(changed),
                        change.mentee(),
                        change.mentor())
                .map(lifted -> total.lowered(changed, lifted, proof.people(), proof.pairs()));
    }

    /**
     * Whether all places must be taken for as many pairs as possible, but one that is given up with a pair can be taken by
     * nobody else at these levels. That is how it is with most of the weakest pairs, and a search for it would see everybody.
     */
    boolean leavesPlaceFree(Change change, OpenProblem changed, ScoreColumns scores) {
        return held.mostPairs(changed)
                        == IntStream.of(changed.capacity).asLongStream().sum()
                && IntStream.range(0, plan.size())
                        .filter(k -> change.ends(changed, plan.mentee(k), plan.mentor(k)))
                        .filter(k -> changed.capacity[plan.mentor(k)] > 0)
                        .filter(k -> !changed.isLocked(plan.mentee(k), plan.mentor(k)))
                        .anyMatch(k -> !someoneElseMayHave(plan.mentor(k), change, changed, scores));
    }

    private boolean someoneElseMayHave(int mentor, Change change, OpenProblem changed, ScoreColumns scores) {
        int[] column = scores.of(new int[] {mentor})[0];
        return IntStream.range(0, column.length)
                .filter(mentee -> changed.demand[mentee] > 0)
                .filter(mentee -> !change.ends(changed, mentee, mentor))
                .anyMatch(mentee -> total.lifted(column[mentee]) >= 0 && !plan.has(mentee, mentor));
    }

    /** At how many levels every pair ends with a change. */
    int levelsEnded(Change change, OpenProblem changed) {
        List<FairLevel> levels = plan.certificate().levels();
        int[] left = levels.stream().mapToInt(FairLevel::pairs).toArray();
        int ended = 0;
        for (int k = 0; k < plan.size(); k++) {
            for (int level = 0; level < left.length; level++) {
                boolean isAt = plan.score(k) == levels.get(level).score();
                if (isAt && change.ends(changed, plan.mentee(k), plan.mentor(k))) {
                    ended += --left[level] == 0 ? 1 : 0;
                }
            }
        }
        return ended;
    }
}
