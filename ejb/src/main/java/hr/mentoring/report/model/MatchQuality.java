package hr.mentoring.report.model;

import hr.mentoring.pairing.PairId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How well pairs were thought to match when they were proposed, all pairs of the quarter's cohorts together. */
public final class MatchQuality {

    private final Map<Long, Integer> scores = new HashMap<>();
    private final int[] inOrder;

    /** @param scores 0 to 10,000, of the pairs that a pairing proposed */
    public MatchQuality(Map<PairId, Integer> scores) {
        scores.forEach((pair, score) -> this.scores.put(pair.value(), score));
        inOrder = scores.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** A third of the pairs, by how well they were thought to match. */
    enum Third {
        WEAKEST,
        MIDDLE,
        BEST
    }

    /** The score of a pair; empty for pairs that a person made without a pairing. */
    Optional<Integer> scoreOf(long pair) {
        return Optional.ofNullable(scores.get(pair));
    }

    /** In which third a pair is; pairs with the same score are always in the same one. */
    Optional<Third> thirdOf(long pair) {
        return scoreOf(pair).map(score -> {
            int below = Arrays.binarySearch(inOrder, score);
            while (below > 0 && inOrder[below - 1] == score) {
                below--;
            }
            return Third.values()[Math.min(2, below * 3 / inOrder.length)];
        });
    }
}
