package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;

/**
 * Lets mentees bid for places until everybody has the mentors that are nearly the best for them at the prices reached
 * (Bertsekas 1979; places of one mentor as in Bertsekas and Castañon 1989). Each mentee bids for the mentor worth most
 * to them, so much that they are as well off as with the second best, less a step; a mentor's price is that of their
 * cheapest place. Who wants several mentors bids for each, never twice for the same. Steps go from coarse to fine. Prices
 * only rise.
 *
 * <p>A mentee whose shortlist no longer holds the best stands back until the others are done; then the rows of all who
 * stood back are read again at once, by all processors. Who bids when does not depend on their number.
 *
 * <p>The result is a good start for {@link ChainSearch}, no proof; so the auction may stop before everybody has a
 * place.
 */
final class Auction {

    private static final int BIDS_PER_PLACE = 60;
    /** A coarse round may pass over mentors who would be better by so many steps. */
    private static final int SLACK = 3;
    /** A coarse round ends when those who stood back are one in so many; the next round starts with everybody anyway. */
    private static final int FEW_ASIDE = 50;
    /** When one place in so many stays empty, there is little to fight for. */
    private static final int ROOMY = 16;
    /** How much finer each round is than the one before. */
    private static final int FINER = 10;

    /** The outcomes of a bid besides the mentee who lost a place by it. */
    private static final int NOBODY = -1;

    private static final int STALE = -2;

    private final OpenProblem open;
    private final Columns columns;
    private final int[] price;
    private final Shortlists shortlists;
    private final int highestRaise;
    private final int finest;
    /** Where each column's places start; each column's places are a heap with the cheapest on top. */
    private final int[] places;

    private final int[] placePrice;
    private final int[] placeHolder;
    private final int[] placeScore;

    private int[] waiting;
    private int waitingCount;
    private int[] aside;
    private int asideCount;
    private final boolean[] isAside;
    /** Those who stood back, each once. */
    private final int[] toRead;

    private int toReadCount;
    /** The scores of the places that are held, and a proven limit of what they can come to. */
    private long heldTotal;

    private long bound = Long.MAX_VALUE;

    /** Scores that are worth telling apart by bidding lie within such a range of each other. */
    Auction(OpenProblem open, Columns columns, int[] price, Shortlists shortlists, int scoreRange) {
        this.open = open;
        this.columns = columns;
        this.price = price;
        this.shortlists = shortlists;
        finest = Math.max(1, scoreRange / 10_000);
        highestRaise = Math.max(1, open.problem.scoreLimit());
        places = new int[columns.count + 1];
        for (int column = 0; column < columns.count; column++) {
            places[column + 1] = Math.addExact(places[column], Math.min(open.wanted, columns.capacity[column]));
        }
        placePrice = new int[places[columns.count]];
        placeHolder = new int[placePrice.length];
        placeScore = new int[placePrice.length];
        waiting = new int[open.wanted];
        aside = new int[open.wanted];
        isAside = new boolean[open.mentees];
        toRead = new int[open.mentees];
    }

    /**
     * Runs rounds of bidding, from coarse steps to fine ones. Where many places will stay empty, one fine round is
     * enough, since few bid for the same; and prices of a coarse round would stay on places that nobody wants.
     */
    void run(SolveListener listener) {
        int step = finest;
        boolean crowded = placeHolder.length - open.wanted < placeHolder.length / ROOMY;
        while (crowded && step < highestRaise / (2 * FINER)) {
            step *= FINER;
        }
        for (; step >= finest; step /= FINER) {
            run(step, listener);
        }
    }

    private void run(int step, SolveListener listener) {
        for (int column = 0; column < columns.count; column++) {
            Arrays.fill(placePrice, places[column], places[column + 1], price[column]);
        }
        Arrays.fill(placeHolder, NOBODY);
        heldTotal = open.lockedTotal();
        bound = Math.min(bound, bound());
        waitingCount = 0;
        for (int mentee = open.mentees - 1; mentee >= 0; mentee--) {
            for (int place = 0; place < open.demand[mentee]; place++) {
                waiting[waitingCount++] = mentee;
            }
        }
        long bidsLeft = (long) BIDS_PER_PLACE * open.wanted + 1000;
        while (waitingCount > 0) {
            while (waitingCount > 0 && bidsLeft-- > 0) {
                int bidder = waiting[--waitingCount];
                int displaced = bid(bidder, step);
                if (displaced == STALE) {
                    standBack(bidder);
                } else if (displaced != NOBODY) {
                    waiting[waitingCount++] = displaced;
                }
            }
            report(listener, open.wanted - waitingCount - asideCount);
            callBack(bidsLeft > 0 && asideCount > (step > finest ? open.wanted / FEW_ASIDE : 0));
        }
    }

    private void report(SolveListener listener, int done) {
        SolveProgress progress = new SolveProgress(Stage.BIDDING, done, open.wanted, heldTotal, bound);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }

    /**
     * What no plan of as many people and pairs exceeds at the prices of now: the most that each place of a mentee can gain,
     * as far as the shortlists know, and the price of every place (the dual of the linear program).
     */
    private long bound() {
        long most = open.lockedTotal();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.demand[mentee] > 0) {
                int standIn = Shortlists.NOBODY_ELSE;
                for (int column = columns.noFirst; column < columns.count; column++) {
                    boolean offered = columns.mayHold(open, mentee, column) > 0;
                    standIn = offered ? Math.max(standIn, -price[column]) : standIn;
                }
                most += (long) open.demand[mentee] * Math.max(standIn, shortlists.mostWorth(mentee));
            }
        }
        for (int column = 0; column < columns.count; column++) {
            most += (long) price[column] * Math.min(open.wanted, columns.capacity[column]);
        }
        return most;
    }

    private void standBack(int mentee) {
        aside[asideCount++] = mentee;
        if (!isAside[mentee]) {
            isAside[mentee] = true;
            toRead[toReadCount++] = mentee;
        }
    }

    /** Lets those who stood back bid again, with fresh shortlists; or nobody, when there were too many bids. */
    private void callBack(boolean goOn) {
        if (goOn) {
            shortlists.refresh(toRead, toReadCount);
            int[] none = waiting;
            waiting = aside;
            aside = none;
            waitingCount = asideCount;
        } else {
            waitingCount = 0;
        }
        for (int k = 0; k < toReadCount; k++) {
            isAside[toRead[k]] = false;
        }
        toReadCount = 0;
        asideCount = 0;
    }

    /** Returns who lost a place by this bid, or {@link #NOBODY}, or {@link #STALE} where the shortlist is too old. */
    private int bid(int mentee, int step) {
        boolean several = open.demand[mentee] > 1;
        int best = Shortlists.NOBODY_ELSE;
        int second = Shortlists.NOBODY_ELSE;
        int bestScore = 0;
        int column = NOBODY;
        for (int standIn = columns.noFirst; standIn < columns.count; standIn++) {
            int value = -price[standIn];
            if (value > second && mayHold(mentee, standIn)) {
                second = Math.min(best, value);
                column = value > best ? standIn : column;
                best = Math.max(best, value);
            }
        }
        int from = mentee * shortlists.size;
        int to = from + shortlists.count[mentee];
        for (int k = from; k < to; k++) {
            int mentor = shortlists.mentors[k];
            int value = shortlists.scores[k] - price[mentor];
            if (value > second && !(several && holds(mentee, mentor) > 0)) {
                if (value > best) {
                    second = best;
                    best = value;
                    column = mentor;
                    bestScore = shortlists.scores[k];
                } else {
                    second = value;
                }
            }
        }
        int bound = shortlists.bound[mentee];
        if (best < bound - (step > finest ? SLACK * step : 0)) {
            return STALE;
        }
        if (column == NOBODY) {
            return NOBODY;
        }
        int raise = Math.min(Math.max(0, best - Math.max(second, bound)), highestRaise) + step;
        return take(column, mentee, column < columns.noFirst ? bestScore : 0, Math.addExact(price[column], raise));
    }

    /** Whether a mentee may have one place more of a stand-in. */
    private boolean mayHold(int mentee, int standIn) {
        int limit = columns.mayHold(open, mentee, standIn);
        return limit > 0 && (open.demand[mentee] == 1 || holds(mentee, standIn) < limit);
    }

    private int holds(int mentee, int column) {
        int count = 0;
        for (int place = places[column]; place < places[column + 1]; place++) {
            count += placeHolder[place] == mentee ? 1 : 0;
        }
        return count;
    }

    /** Gives the cheapest place of a column to this mentee and returns who held it. */
    private int take(int column, int mentee, int score, int bid) {
        int base = places[column];
        int size = places[column + 1] - base;
        int displaced = placeHolder[base];
        heldTotal += score - (displaced == NOBODY ? 0 : placeScore[base]);
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
            move(base + child, base + at);
            at = child;
        }
        placePrice[base + at] = bid;
        placeHolder[base + at] = mentee;
        placeScore[base + at] = score;
        price[column] = placePrice[base];
        return displaced;
    }

    private void move(int from, int to) {
        placePrice[to] = placePrice[from];
        placeHolder[to] = placeHolder[from];
        placeScore[to] = placeScore[from];
    }

    /** Who holds which place at the end of the last round. */
    Matching outcome() {
        Matching held = new Matching(open.mentees, columns.count);
        for (int column = 0; column < columns.count; column++) {
            for (int place = places[column]; place < places[column + 1]; place++) {
                if (placeHolder[place] != NOBODY) {
                    held.add(placeHolder[place], column, placeScore[place]);
                }
            }
        }
        return held;
    }
}
