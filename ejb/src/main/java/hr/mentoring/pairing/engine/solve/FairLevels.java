package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The low scores that no plan of as many people and pairs can avoid, lowest first, each with the fewest pairs that can be
 * had when those below have the fewest, and with the proof of it; as many as asked for, or as 64 bits can weigh. Weak pairs
 * of a plan are raised in steps that grow as long as it works and shrink when it does not.
 */
final class FairLevels {

    /** How steps grow as long as they work. */
    private static final int FASTER = 2;

    private static final int STEADY = 1;

    private final List<FairLevel> levels;
    private final List<LevelProof> proofs;

    private FairLevels(List<FairLevel> levels, List<LevelProof> proofs) {
        this.levels = levels;
        this.proofs = proofs;
    }

    /** The levels of a problem, from a plan that has as many people and pairs as possible, and no levels yet. */
    static FairLevels of(PairingProblem problem, TightPairs plan, SolveListener listener) {
        return of(problem, plan, FASTER, listener);
    }

    /** The same from a plan that has nearly all pairs above the levels, which are raised one by one. */
    static FairLevels near(PairingProblem problem, TightPairs plan) {
        return of(problem, plan, STEADY, SolveListener.NONE);
    }

    private static FairLevels of(PairingProblem problem, TightPairs plan, int growth, SolveListener listener) {
        FairLevels found = new FairLevels(new ArrayList<>(), new ArrayList<>());
        TightPairs pairs = plan;
        while (found.levels.size() < problem.fairnessLevels() && pairs.pairsAboveLevels() > 0) {
            pairs = raised(pairs, problem.scoreLimit(), growth, listener, found.levels.size());
            int score = pairs.worst();
            try {
                pairs = pairs.withLevel(score);
            } catch (ArithmeticException weightsTooHigh) {
                return found;
            }
            found.levels.add(new FairLevel(score, pairs.pairsAt(score)));
            found.proofs.add(pairs.proof());
        }
        return found;
    }

    /** The same levels, with the worst of the other pairs as good as possible. */
    private static TightPairs raised(TightPairs pairs, int highest, int growth, SolveListener listener, int done) {
        TightPairs best = pairs;
        int reached = best.worst();
        int unreached = highest + 1;
        int step = 1;
        while (reached + 1 < unreached) {
            MentoringSolver.report(listener, Stage.RAISING_FAIRNESS, done);
            int wanted = Math.min(reached + step, unreached - 1);
            Optional<TightPairs> better = best.above(wanted - 1);
            if (better.isPresent()) {
                best = better.get();
                reached = best.worst();
                step *= growth;
            } else {
                unreached = wanted;
                step = Math.max(1, (unreached - reached) / 4);
            }
        }
        return best;
    }

    int count() {
        return levels.size();
    }

    /** The lowest ones, so many of them. */
    FairLevels lowest(int count) {
        return new FairLevels(levels.subList(0, count), proofs.subList(0, count));
    }

    List<FairLevel> levels() {
        return levels;
    }

    List<LevelProof> proofs() {
        return proofs;
    }
}
