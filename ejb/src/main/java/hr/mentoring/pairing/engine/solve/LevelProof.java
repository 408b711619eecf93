package hr.mentoring.pairing.engine.solve;

import java.util.BitSet;

/**
 * Why no plan that is as fair on the levels below has fewer pairs at a level: how much a pair at each level up to this one
 * costs, and the prices that prove that no plan costs less. The plan may spend its cost on any of these levels; but as
 * none below can be improved, none can have fewer pairs at this one.
 */
public final class LevelProof {

    private final long[] weights;
    private final DualPrices prices;

    /** Weights are those of the levels from the lowest up to the one that this is about. */
    public LevelProof(long[] weights, DualPrices prices) {
        this.weights = weights.clone();
        this.prices = prices;
    }

    /** How many levels are weighed. */
    public int levels() {
        return weights.length;
    }

    /** What a pair at a level costs. */
    public long weight(int level) {
        return weights[level];
    }

    public DualPrices prices() {
        return prices;
    }

    /** The same without some of the levels, at which then no pair is allowed. */
    LevelProof only(BitSet kept) {
        return new LevelProof(
                kept.stream()
                        .filter(level -> level < weights.length)
                        .mapToLong(level -> weights[level])
                        .toArray(),
                prices);
    }

    long[] weights() {
        return weights.clone();
    }
}
