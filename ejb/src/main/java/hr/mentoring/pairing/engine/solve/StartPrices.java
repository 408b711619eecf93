package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where to begin with the highest total at levels when it is known at others: at its prices, in which what the old levels
 * make of each mentor is replaced by what the new ones do. For most mentors that is the same change, since levels are made
 * by few people.
 */
final class StartPrices {

    /** So many mentors may have become cheaper than usual, or be cheaper; they are looked at one by one. */
    private static final int FEW = 8;

    private final FairTotal total;
    private final int mentors;
    private final int[] prices;

    /**
     * Prices for the total at new levels.
     *
     * @param known the prices that prove the highest total at the old levels
     * @throws ArithmeticException if prices leave 32 bits
     */
    StartPrices(DualPrices known, FairTotal old, FairTotal total) {
        this.total = total;
        mentors = known.ofMentors().length;
        long[] moved = new long[mentors];
        Arrays.setAll(
                moved,
                mentor -> known.mentor(mentor)
                        + total.ofLevels(proof -> proof.mentor(mentor))
                        - old.ofLevels(proof -> proof.mentor(mentor)));
        long first = known.first() + total.ofLevels(DualPrices::first) - old.ofLevels(DualPrices::first);
        long further = known.further() + total.ofLevels(DualPrices::further) - old.ofLevels(DualPrices::further);
        long raise = Math.max(0, -Arrays.stream(moved).min().orElse(0));
        prices = new int[mentors + 2];
        for (int mentor = 0; mentor < mentors; mentor++) {
            prices[mentor] = Math.toIntExact(moved[mentor] + raise);
        }
        prices[mentors] = Math.toIntExact(raise - first - total.lift());
        prices[mentors + 1] = Math.toIntExact(raise - further - total.lift());
    }

    /** The prices of all columns; none of a mentor is negative. */
    int[] prices() {
        return prices.clone();
    }

    /** Shortlists at these prices over the rows of the total, from those of plain scores that were read at others. */
    Shortlists shortlists(Shortlists plain, int[] readAt, ScoreColumns scores, Rows rows) {
        int[] change = change(readAt);
        BitSet cheap = lowest(change);
        int more = Math.subtractExact(total.lift(), lowestBesides(cheap, change));
        return moved(plain, total::lifted, more, cheap, scores, rows);
    }

    /**
     * The same from a base, whose highest level must not be above that of the total: what the base forbids is forbidden here,
     * too, but for pairs at levels, which are bounded by what they are worth with any mentor but the cheapest.
     */
    Shortlists shortlists(FairBase base, ScoreColumns scores, Rows rows) {
        FairTotal old = base.total();
        int[] change = change(base.prices());
        BitSet cheap = lowest(change);
        cheap.or(lowest(prices));
        int more = Math.subtractExact(total.lift() - old.lift(), lowestBesides(cheap, change));
        Shortlists lists = moved(base.shortlists(), score -> total.lifted(old.plain(score)), more, cheap, scores, rows);
        lists.raiseBounds(Math.subtractExact(total.lifted(total.highestLevel()), lowestBesides(cheap, prices)));
        return lists;
    }

    private int[] change(int[] readAt) {
        int[] change = new int[mentors];
        Arrays.setAll(change, mentor -> Math.subtractExact(prices[mentor], readAt[mentor]));
        return change;
    }

    private BitSet lowest(int[] values) {
        BitSet few = new BitSet();
        IntStream.range(0, mentors)
                .boxed()
                .sorted(Comparator.comparingInt(mentor -> values[mentor]))
                .limit(FEW)
                .forEach(few::set);
        return few;
    }

    private int lowestBesides(BitSet few, int[] values) {
        return IntStream.range(0, mentors)
                .filter(mentor -> !few.get(mentor))
                .map(mentor -> values[mentor])
                .min()
                .orElse(0);
    }

    /** Lists in which pairs have another worth, with nobody but the few cheap mentors so much more. */
    private Shortlists moved(
            Shortlists lists, IntUnaryOperator worth, int more, BitSet cheap, ScoreColumns scores, Rows rows) {
        Shortlists moved = lists.over(rows, prices(), worth, more);
        int[] few = cheap.stream().toArray();
        int[][] columns = scores.of(few);
        for (int k = 0; k < few.length; k++) {
            for (int mentee = 0; mentee < columns[k].length; mentee++) {
                raise(moved, mentee, few[k], columns[k][mentee]);
            }
        }
        return moved;
    }

    private void raise(Shortlists lists, int mentee, int mentor, int score) {
        int worth = total.lifted(score);
        if (worth >= 0) {
            lists.raiseBound(mentee, worth - prices[mentor]);
        }
    }
}
