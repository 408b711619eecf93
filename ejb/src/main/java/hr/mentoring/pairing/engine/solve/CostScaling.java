package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;

/**
 * Solves dense squares whose scores are hostile to chains, such as distances and products: all mentees bid in rounds of
 * finer and finer steps, each over whole rows and starting at the prices of the round before (ε-scaling, Bertsekas 1979; as
 * efficient as pushing and relabelling, Goldberg and Kennedy 1995). O(size³ · log(size · score limit)) at worst; mostly a
 * few dozen bids a mentee.
 *
 * <p>Scores and prices are multiplied by one more than the size. Everybody ends up within one step of the best at the
 * prices reached, so that with a last step of 1 the total lies within {@code size / (size + 1)} of the highest: it is
 * that.
 */
final class CostScaling {

    private static final int NOBODY = -1;
    /** How much finer each round is than the one before. */
    private static final int FINER = 5;

    private static final int REPORT_EVERY = 4096;

    private final Rows.Matrix rows;
    private final int size;
    private final long scale;
    private final long highestRaise;
    private final long[] price;
    private final int[] mentorOf;
    private final int[] holder;
    private final int[] waiting;
    private long bids;
    private SolveProgress progress;

    CostScaling(OpenProblem open, Rows.Matrix rows) {
        this.rows = rows;
        size = open.mentors;
        scale = size + 1L;
        highestRaise = (open.problem.scoreLimit() + 1) * scale;
        price = new long[size];
        mentorOf = new int[size];
        holder = new int[size];
        waiting = new int[size];
        progress = new SolveProgress(Stage.BIDDING, 0, size, 0, Long.MAX_VALUE);
    }

    /** Whether all want one, all have one, and no forbidden pair can come to be better than none. */
    static boolean suits(OpenProblem open, Rows.Matrix rows) {
        boolean forbids = !rows.isFull() && open.wanted * (open.problem.scoreLimit() + 1L) >= -Rows.NEVER;
        return open.isSquare() && open.mentors > 1 && !forbids;
    }

    /** Gives everybody a place, and mentees and columns the prices that prove it; everybody must be able to have one. */
    void run(Seats seats, SolveListener listener) {
        long step = highestRaise / FINER;
        do {
            step = Math.max(1, step / FINER);
            bid(step, listener);
            report(listener, step);
        } while (step > 1);
        long[] exact = exactPrices();
        for (int mentee = 0; mentee < size; mentee++) {
            int mentor = mentorOf[mentee];
            int score = rows.score(mentee, mentor);
            seats.price[mentor] = Math.toIntExact(exact[mentor]);
            seats.menteePrice[mentee] = score - seats.price[mentor];
            seats.give(mentee, mentor, score);
        }
    }

    /** One round: whoever loses a place bids next, until all have one. */
    private void bid(long step, SolveListener listener) {
        Arrays.fill(holder, NOBODY);
        Arrays.setAll(waiting, k -> size - 1 - k);
        int count = size;
        while (count > 0) {
            int displaced = bid(waiting[--count], step);
            if (displaced != NOBODY) {
                waiting[count++] = displaced;
            }
            if (++bids % REPORT_EVERY == 0) {
                goOn(listener);
            }
        }
    }

    /** Takes the best place, at a price that leaves the mentee one step worse off than with the second best. */
    private int bid(int mentee, long step) {
        int[] scores = rows.scores(mentee);
        long first = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        int best = NOBODY;
        for (int mentor = 0; mentor < scores.length; mentor++) {
            long value = scores[mentor] * scale - price[mentor];
            if (value > second) {
                if (value > first) {
                    second = first;
                    first = value;
                    best = mentor;
                } else {
                    second = value;
                }
            }
        }
        price[best] += Math.min(first - second, highestRaise) + step;
        int displaced = holder[best];
        holder[best] = mentee;
        mentorOf[mentee] = best;
        return displaced;
    }

    private void report(SolveListener listener, long step) {
        long total = 0;
        for (int mentee = 0; mentee < size; mentee++) {
            total += rows.score(mentee, mentorOf[mentee]);
        }
        progress = new SolveProgress(Stage.BIDDING, size, size, total, total + size * step / scale);
        goOn(listener);
    }

    private void goOn(SolveListener listener) {
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }

    /**
     * Prices in the scale of scores at which everybody has the very best, the lowest 0. There are more remainders by the
     * scale than there are prices, so that one is free; rounding down begins there. Whoever gained the most but for a step
     * of 1 gains the most after it: the error of a difference stays below the scale less that step, and differences of
     * scores are whole.
     */
    private long[] exactPrices() {
        boolean[] taken = new boolean[size + 1];
        for (long scaled : price) {
            taken[(int) (scaled % scale)] = true;
        }
        int untaken = 0;
        while (taken[untaken]) {
            untaken++;
        }
        long[] exact = new long[size];
        long lowest = Long.MAX_VALUE;
        for (int mentor = 0; mentor < size; mentor++) {
            exact[mentor] = Math.floorDiv(price[mentor] - untaken, scale);
            lowest = Math.min(lowest, exact[mentor]);
        }
        for (int mentor = 0; mentor < size; mentor++) {
            exact[mentor] -= lowest;
        }
        return exact;
    }
}
