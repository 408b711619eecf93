package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.List;

/**
 * Turns a score into what it is worth to the objective. Without levels that is the score itself. With levels, a pair at
 * a level costs something, and pairs between levels are kept out or cost more.
 */
final class FairWorth implements Worth {

    /** No plan uses such a pair. */
    static final long NEVER = Long.MIN_VALUE;

    private final int[] scores;
    private final long[] atLevel;
    private final long[] belowLevel;
    private final boolean countsScores;

    private FairWorth(int[] scores, long[] atLevel, long[] belowLevel, boolean countsScores) {
        this.scores = scores;
        this.atLevel = atLevel;
        this.belowLevel = belowLevel;
        this.countsScores = countsScores;
    }

    /**
     * The worth of scores where at most this many pairs are formed and no score exceeds the limit: a pair at a level costs
     * more than all that the pairs above it can bring, so that the highest total worth is the fairest plan: fewest pairs
     * at the lowest level first, then nothing between that and the next level, then fewest there, and so on.
     */
    static FairWorth of(List<FairLevel> levels, long pairs, int scoreLimit) {
        int count = levels.size();
        long[] atLevel = new long[count];
        long[] belowLevel = new long[count];
        long penalty = Math.max(1, scoreLimit);
        for (int level = count - 1; level >= 0; level--) {
            penalty = Math.multiplyExact(penalty, pairs + 1);
            atLevel[level] = penalty;
            if (level > 0) {
                penalty = Math.multiplyExact(penalty, pairs + 1);
                belowLevel[level] = penalty;
            } else {
                belowLevel[level] = NEVER;
            }
        }
        return new FairWorth(scores(levels), atLevel, belowLevel, true);
    }

    /** The worth where pairs at the levels cost so much, all others up to the highest level are kept out, and scores count. */
    static FairWorth ofTotal(List<FairLevel> levels, long[] weights) {
        return weighed(levels, weights, true);
    }

    /** The same where only the pairs at the levels count. */
    static FairWorth ofLevels(List<FairLevel> levels, long[] weights) {
        return weighed(levels, weights, false);
    }

    private static FairWorth weighed(List<FairLevel> levels, long[] weights, boolean countsScores) {
        long[] never = new long[weights.length];
        Arrays.fill(never, NEVER);
        return new FairWorth(scores(levels), weights, never, countsScores);
    }

    private static int[] scores(List<FairLevel> levels) {
        return levels.stream().mapToInt(FairLevel::score).toArray();
    }

    /** How many levels can be told apart before penalties, summed along a path, leave 64 bits. */
    static int levelsWithin64Bits(long pairs, int scoreLimit, int nodes) {
        long room = Long.MAX_VALUE / 8 / (nodes + 1L) / Math.max(1, scoreLimit);
        int steps = 0;
        while (room > pairs) {
            room /= pairs + 1;
            steps++;
        }
        return (steps + 1) / 2;
    }

    @Override
    public long of(int score) {
        if (score < 0) {
            return NEVER;
        }
        long points = countsScores ? score : 0;
        for (int level = 0; level < scores.length; level++) {
            if (score < scores[level]) {
                return belowLevel[level] == NEVER ? NEVER : points - belowLevel[level];
            }
            if (score == scores[level]) {
                return points - atLevel[level];
            }
        }
        return points;
    }

    /** What no score is worth more than, besides the score itself. */
    int most() {
        return countsScores ? Integer.MAX_VALUE : 0;
    }
}
