package hr.mentoring.pairing.engine.solve;

import java.util.BitSet;
import java.util.List;

/**
 * The proof that comes with a plan, to be checked by a {@link PlanVerifier}.
 *
 * <p>Locked pairs set aside, let a mentee's first place be worth {@code firstPrice} less than nothing and each further
 * one {@code furtherPrice}, both 0 where only the total counts. For any prices p of mentees and v ≥ 0 of mentors, no
 * plan with this many people and pairs is worth more than
 * <pre>
 *   firstPrice · people + furtherPrice · (pairs − people)
 *   + Σ over mentees of max(0, p − firstPrice) and, for each further place, max(0, p − furtherPrice)
 *   + Σ over mentors of capacity · v
 *   + Σ over allowed pairs of max(0, worth − p − v)
 * </pre>
 * which is the linear program's dual; the plan reaches exactly that. The covers prove that no plan has more people or
 * more pairs; they are empty where the objective does not ask.
 *
 * <p>Under {@link Objective#FAIREST} worth is not the score alone. Levels are the low scores that no plan can avoid, lowest
 * first. Each has a {@link LevelProof} of its own, by prices for a worth in which only the pairs at the levels so far
 * count. What is proven of one level after the other, and in the end of the total, is proven of the order of all of them:
 * the plan has the fewest pairs at the first level; of the plans that have so few, the fewest at the second; and so on.
 * Scores between the levels are used by no pair at all, which nothing improves on. Where no level has a proof of its own,
 * levels outweigh each other in the worth itself ({@link FairWorth#of}), and the last prices prove all of them.
 */
public final class Certificate {

    private final DualPrices prices;
    private final Cover people;
    private final Cover pairs;
    private final List<FairLevel> levels;
    private final List<LevelProof> levelProofs;
    private final long[] levelWeights;

    public Certificate(
            long[] menteePrices,
            long[] mentorPrices,
            long firstPrice,
            long furtherPrice,
            Cover people,
            Cover pairs,
            List<FairLevel> levels) {
        this(
                new DualPrices(menteePrices, mentorPrices, firstPrice, furtherPrice),
                people,
                pairs,
                levels,
                List.of(),
                new long[0]);
    }

    /**
     * A certificate in which each level is proven by itself.
     *
     * @param prices the prices that prove the total, where a pair at each level costs the level's weight
     */
    public Certificate(
            DualPrices prices,
            Cover people,
            Cover pairs,
            List<FairLevel> levels,
            List<LevelProof> levelProofs,
            long[] levelWeights) {
        this.prices = prices;
        this.people = people;
        this.pairs = pairs;
        this.levels = List.copyOf(levels);
        this.levelProofs = List.copyOf(levelProofs);
        this.levelWeights = levelWeights.clone();
    }

    /** The same proof with other covers. */
    Certificate withCovers(Cover ofPeople, Cover ofPairs) {
        return new Certificate(prices, ofPeople, ofPairs, levels, levelProofs, levelWeights);
    }

    /**
     * The same proof without the levels at which the plan has no pair: their scores cost what no plan need spend, so that
     * they may as well be forbidden, as all others between levels.
     */
    Certificate withoutEmptyLevels() {
        BitSet kept = new BitSet();
        for (int level = 0; level < levels.size(); level++) {
            kept.set(level, levels.get(level).pairs() > 0);
        }
        return new Certificate(
                prices,
                people,
                pairs,
                kept.stream().mapToObj(levels::get).toList(),
                kept.stream()
                        .mapToObj(level -> levelProofs.get(level).only(kept))
                        .toList(),
                kept.stream().mapToLong(level -> levelWeights[level]).toArray());
    }

    static Cover noCover() {
        return new Cover(new BitSet(), new BitSet());
    }

    public int mentees() {
        return prices.mentees();
    }

    public int mentors() {
        return prices.mentors();
    }

    public long menteePrice(int mentee) {
        return prices.mentee(mentee);
    }

    /** What one more place with this mentor would be worth to the cohort, at most. */
    public long mentorPrice(int mentor) {
        return prices.mentor(mentor);
    }

    public long firstPrice() {
        return prices.first();
    }

    public long furtherPrice() {
        return prices.further();
    }

    /** Why no plan reaches more people. */
    public Cover people() {
        return people;
    }

    /** Why no plan has more pairs. */
    public Cover pairs() {
        return pairs;
    }

    /** Under {@link Objective#FAIREST}, the low scores that no plan can avoid, lowest first. */
    public List<FairLevel> levels() {
        return levels;
    }

    /** The prices that prove the total. */
    public DualPrices prices() {
        return prices;
    }

    /** The proofs of the levels, one each; empty where the prices of the total prove them all. */
    public List<LevelProof> levelProofs() {
        return levelProofs;
    }

    /** How much less than its score a pair at each level is worth in the proof of the total. */
    public long[] levelWeights() {
        return levelWeights.clone();
    }
}
