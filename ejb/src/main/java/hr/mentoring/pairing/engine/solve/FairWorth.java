package hr.mentoring.pairing.engine.solve;

import java.util.List;
import java.util.OptionalInt;

/**
 * Turns a score into what it is worth to the objective. Without levels that is the score itself. With levels, a pair at
 * a level costs more than all that the pairs above it can bring, so that the highest total worth is the fairest plan:
 * fewest pairs at the lowest level first, then nothing between that and the next level, then fewest there, and so on.
 */
final class FairWorth implements Worth {

    /** No plan uses such a pair. */
    static final long NEVER = Long.MIN_VALUE;

    private final int[] scores;
    private final long[] atLevel;
    private final long[] belowLevel;

    private FairWorth(int[] scores, long[] atLevel, long[] belowLevel) {
        this.scores = scores;
        this.atLevel = atLevel;
        this.belowLevel = belowLevel;
    }

    /** The worth of scores where at most this many pairs are formed and no score exceeds the limit. */
    static FairWorth of(List<FairLevel> levels, long pairs, int scoreLimit) {
        int count = levels.size();
        int[] scores = new int[count];
        long[] atLevel = new long[count];
        long[] belowLevel = new long[count];
        long penalty = Math.max(1, scoreLimit);
        for (int level = count - 1; level >= 0; level--) {
            scores[level] = levels.get(level).score();
            penalty = Math.multiplyExact(penalty, pairs + 1);
            atLevel[level] = penalty;
            if (level > 0) {
                penalty = Math.multiplyExact(penalty, pairs + 1);
                belowLevel[level] = penalty;
            }
        }
        return new FairWorth(scores, atLevel, belowLevel);
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
        for (int level = 0; level < scores.length; level++) {
            if (score < scores[level]) {
                return level == 0 ? NEVER : score - belowLevel[level];
            }
            if (score == scores[level]) {
                return score - atLevel[level];
            }
        }
        return score;
    }

    /** The lowest score a plan may use, where there is one. */
    OptionalInt lowest() {
        return scores.length == 0 ? OptionalInt.empty() : OptionalInt.of(scores[0]);
    }
}
