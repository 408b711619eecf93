package hr.mentoring.pairing.engine.solve;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What proves the people, pairs and levels of a plan, to be held against plans of problems that differ from its problem by
 * one change. Dual prices and covers stay a bound whatever changes; what pairs add to it beyond the prices, which only
 * all rows together would tell, is known of the problem from which they come, and does not become more as long as no pair
 * is allowed that was not. So a look at all people and mentors tells whether a plan still reaches what is its bound.
 */
final class HeldProofs {

    private final Certificate proof;
    private final long peopleBeyondCover;
    private final long pairsBeyondCover;
    private final long[] beyondPrices;

    /** The proofs that come with a plan of a problem, for which a verifier has confirmed them. */
    HeldProofs(OpenProblem open, PairingPlan plan) {
        proof = plan.certificate();
        OpenPairs count = new OpenPairs(open, plan);
        peopleBeyondCover = count.people - covered(proof.people(), open, open.first);
        pairsBeyondCover = count.pairs - covered(proof.pairs(), open, open.demand);
        beyondPrices = proof.levelProofs().stream()
                .mapToLong(level -> worth(level, plan) - bound(level.prices(), open, count))
                .toArray();
    }

    /** No plan of a changed problem gives more people a mentor. */
    long mostPeople(OpenProblem changed) {
        return peopleBeyondCover + covered(proof.people(), changed, changed.first);
    }

    /** No plan of a changed problem has more pairs. */
    long mostPairs(OpenProblem changed) {
        return pairsBeyondCover + covered(proof.pairs(), changed, changed.demand);
    }

    /**
     * Whether a plan of a changed problem, with as many people and pairs as possible, has the fewest pairs at each of the
     * levels; if not, it may still be so.
     */
    boolean prove(OpenProblem changed, PairingPlan plan) {
        OpenPairs count = new OpenPairs(changed, plan);
        for (int level = 0; level < beyondPrices.length; level++) {
            LevelProof one = proof.levelProofs().get(level);
            if (worth(one, plan) != beyondPrices[level] + bound(one.prices(), changed, count)) {
                return false;
            }
        }
        return true;
    }

    /** How many places those in a cover want, or have. */
    private static long covered(Cover cover, OpenProblem open, int[] wanted) {
        long covered = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            covered += cover.hasMentee(mentee) ? wanted[mentee] : 0;
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            covered += cover.hasMentor(mentor) ? open.capacity[mentor] : 0;
        }
        return covered;
    }

    /** What the pairs at the levels cost. */
    private static long worth(LevelProof proof, PairingPlan plan) {
        List<FairLevel> levels = plan.certificate().levels();
        return -IntStream.range(0, proof.levels())
                .mapToLong(level -> proof.weight(level) * levels.get(level).pairs())
                .sum();
    }

    /** What no plan of so many people and pairs exceeds, but for what pairs are worth beyond the prices. */
    private static long bound(DualPrices prices, OpenProblem open, OpenPairs count) {
        long bound = prices.first() * count.people + prices.further() * (count.pairs - count.people);
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            int further = open.demand[mentee] - open.first[mentee];
            bound += open.first[mentee] * Math.max(0, prices.mentee(mentee) - prices.first());
            bound += further * Math.max(0, prices.mentee(mentee) - prices.further());
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            bound += open.capacity[mentor] * prices.mentor(mentor);
        }
        return bound;
    }
}
