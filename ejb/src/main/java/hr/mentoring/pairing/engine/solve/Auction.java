package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;

/**
 * Lets mentees who want one mentor bid for places until everybody has one that is nearly the best for them at the
 * prices reached (Bertsekas 1979; places of one mentor as in Bertsekas and Castañon 1989). Each mentee bids for the
 * mentor worth most to them, so much that they are as well off as with the second best, less a step; a mentor's price is
 * that of their cheapest place. Steps go from coarse to fine. Prices only rise.
 *
 * <p>The result is a good start for {@link ChainSearch}, no proof; so the auction may stop before everybody has a
 * place.
 */
final class Auction {

    private static final int BIDS_PER_MENTEE = 60;

    private final int mentees;
    /** The column of those who get no mentor. */
    private final int nobody;

    private final boolean mayGetNobody;
    private final int[] price;
    private final Shortlists shortlists;
    private final int scoreLimit;
    /** Where each column's places start; each column's places are a heap with the cheapest on top. */
    private final int[] places;

    private final int[] placePrice;
    private final int[] placeHolder;

    Auction(OpenProblem open, int emptyPlaces, int[] price, Shortlists shortlists) {
        mentees = open.mentees;
        nobody = open.mentors;
        mayGetNobody = emptyPlaces > 0;
        this.price = price;
        this.shortlists = shortlists;
        scoreLimit = Math.max(1, open.problem.scoreLimit());
        places = new int[open.mentors + 2];
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            places[mentor + 1] = Math.addExact(places[mentor], Math.min(mentees, open.capacity[mentor]));
        }
        places[nobody + 1] = Math.addExact(places[nobody], Math.min(mentees, emptyPlaces));
        placePrice = new int[places[nobody + 1]];
        placeHolder = new int[placePrice.length];
    }

    /** Runs one round of bidding in such steps by those who want a mentor. */
    void run(int step, int[] demand, SolveListener listener) {
        for (int column = 0; column <= nobody; column++) {
            Arrays.fill(placePrice, places[column], places[column + 1], price[column]);
        }
        Arrays.fill(placeHolder, -1);
        int[] waiting = new int[mentees];
        int count = 0;
        for (int mentee = mentees - 1; mentee >= 0; mentee--) {
            if (demand[mentee] > 0) {
                waiting[count++] = mentee;
            }
        }
        long bidsLeft = (long) BIDS_PER_MENTEE * mentees + 1000;
        int people = count;
        while (count > 0 && bidsLeft-- > 0) {
            int displaced = bid(waiting[--count], step);
            if (displaced >= 0) {
                waiting[count++] = displaced;
            }
            if ((bidsLeft & 0xFFFF) == 0) {
                report(listener, people - count, people);
            }
        }
    }

    private static void report(SolveListener listener, int done, int of) {
        SolveProgress progress = new SolveProgress(Stage.BIDDING, done, of, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }

    /** Returns who lost a place by this bid, or -1. */
    private int bid(int mentee, int step) {
        int best = Shortlists.NOBODY_ELSE;
        int second = Shortlists.NOBODY_ELSE;
        int column = -1;
        for (int attempt = 0; attempt < 2; attempt++) {
            best = mayGetNobody ? -price[nobody] : Shortlists.NOBODY_ELSE;
            column = mayGetNobody ? nobody : -1;
            second = Shortlists.NOBODY_ELSE;
            int from = mentee * shortlists.size;
            int to = from + shortlists.count[mentee];
            for (int k = from; k < to; k++) {
                int mentor = shortlists.mentors[k];
                int value = shortlists.scores[k] - price[mentor];
                if (value > second && places[mentor] < places[mentor + 1]) {
                    if (value > best) {
                        second = best;
                        best = value;
                        column = mentor;
                    } else {
                        second = value;
                    }
                }
            }
            if (best >= shortlists.bound[mentee]) {
                break;
            }
            shortlists.refresh(mentee);
        }
        if (column < 0) {
            return -1;
        }
        second = Math.max(second, shortlists.bound[mentee]);
        int raise = Math.min(best - second, scoreLimit) + step;
        return take(column, mentee, Math.addExact(price[column], raise));
    }

    private int take(int column, int mentee, int bid) {
        int base = places[column];
        int size = places[column + 1] - base;
        int displaced = placeHolder[base];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && placePrice[base + child + 1] < placePrice[base + child]) {
                child++;
            }
            if (placePrice[base + child] >= bid) {
                break;
            }
            placePrice[base + at] = placePrice[base + child];
            placeHolder[base + at] = placeHolder[base + child];
            at = child;
        }
        placePrice[base + at] = bid;
        placeHolder[base + at] = mentee;
        price[column] = placePrice[base];
        return displaced;
    }

    /** Writes each mentee's column, or -1. */
    int[] columns() {
        int[] columns = new int[mentees];
        Arrays.fill(columns, -1);
        for (int column = 0; column <= nobody; column++) {
            for (int place = places[column]; place < places[column + 1]; place++) {
                if (placeHolder[place] >= 0) {
                    columns[placeHolder[place]] = column;
                }
            }
        }
        return columns;
    }
}
