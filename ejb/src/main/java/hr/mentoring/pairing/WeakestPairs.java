package hr.mentoring.pairing;

import hr.mentoring.pairing.engine.solve.FairLevel;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import java.util.List;

/**
 * What the certificate of a fair plan says about its weakest pairs.
 *
 * @param levels the fits that no pairing of as many people avoids, lowest first
 * @param areAll whether no pair fits better than those
 */
public record WeakestPairs(List<Level> levels, boolean areAll) {

    public WeakestPairs {
        levels = List.copyOf(levels);
    }

    /**
     * A fit that cannot be avoided.
     *
     * @param score 0 to 10,000
     * @param pairs how many pairs have it at least, those below being as few as they are
     */
    public record Level(int score, int pairs) {

        /** The fit, of 100. */
        public double points() {
            return score / 100.0;
        }
    }

    /** Reads them off a plan; there are none unless the program asks for the fairest one. */
    static WeakestPairs of(PairingPlan plan) {
        List<FairLevel> levels = plan.certificate().levels();
        int highest = levels.isEmpty() ? 0 : levels.get(levels.size() - 1).score();
        boolean areAll = true;
        for (int pair = 0; pair < plan.size(); pair++) {
            areAll &= plan.score(pair) <= highest;
        }
        return new WeakestPairs(
                levels.stream()
                        .map(level -> new Level(level.score(), level.pairs()))
                        .toList(),
                areAll);
    }
}
