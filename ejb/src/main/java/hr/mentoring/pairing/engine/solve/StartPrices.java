package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where to begin with the highest total at levels when it is known at others: at its prices, in which what the old levels
 * make of each mentor is replaced by what the new ones do. For most mentors that is the same change, since levels are made
 * by few people.
 */
final class StartPrices {

    /** So many mentors may have become cheaper than usual; they are looked at one by one. */
    private static final int FEW = 8;

    private final FairTotal total;
    private final int[] prices;
    private final int[] change;

    /**
     * Prices for the total at new levels.
     *
     * @param known the prices that prove the highest total at the old levels
     * @throws ArithmeticException if prices leave 32 bits
     */
    StartPrices(DualPrices known, FairTotal old, FairTotal total) {
        this.total = total;
        int mentors = known.ofMentors().length;
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
        change = new int[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            prices[mentor] = Math.toIntExact(moved[mentor] + raise);
            change[mentor] = Math.toIntExact(prices[mentor] - known.mentor(mentor));
        }
        prices[mentors] = Math.toIntExact(raise - first - total.lift());
        prices[mentors + 1] = Math.toIntExact(raise - further - total.lift());
    }

    /** The prices of all columns; none of a mentor is negative. */
    int[] prices() {
        return prices.clone();
    }

    /** Shortlists of the lifted rows at these prices, from those of plain scores at the known ones. */
    Shortlists shortlists(Shortlists plain, ScoreColumns scores, Rows liftedRows) {
        int usual = Arrays.stream(change)
                .sorted()
                .skip(Math.min(FEW, change.length - 1))
                .findFirst()
                .orElse(0);
        Shortlists lists = plain.over(liftedRows, prices(), total::lifted, Math.subtractExact(total.lift(), usual));
        int[] cheap = IntStream.range(0, change.length)
                .filter(mentor -> change[mentor] < usual)
                .toArray();
        int[][] columns = scores.of(cheap);
        for (int k = 0; k < cheap.length; k++) {
            for (int mentee = 0; mentee < columns[k].length; mentee++) {
                int worth = total.lifted(columns[k][mentee]);
                if (worth >= 0) {
                    lists.raiseBound(mentee, worth - prices[cheap[k]]);
                }
            }
        }
        return lists;
    }
}
