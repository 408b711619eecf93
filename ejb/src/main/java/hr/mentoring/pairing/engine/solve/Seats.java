package hr.mentoring.pairing.engine.solve;

import java.util.List;

/**
 * A plan under construction with the prices that prove it: who has which place, what a place of each column costs, and
 * what each mentee gains from one. Nobody is offered more than they gain, and everybody has what they gain most from.
 * Places that nobody needs are held by an idle one, who wants any place and keeps to those without a price; so no place
 * that has a price stays free.
 */
final class Seats {

    static final int NONE = -1;
    static final int UNREACHED = Integer.MAX_VALUE;
    /** Prices beyond this could leave 32 bits when they are added up along a chain. */
    private static final int HIGHEST_PRICE = 1 << 29;

    final OpenProblem open;
    final Columns columns;
    final int[] price;
    final int[] menteePrice;
    int idlePrice;
    final Matching matching;
    /** Places of a column that nobody holds, not even the idle one. */
    final int[] free;

    final int[] idleAt;
    int idleWaiting;
    boolean idleExists;
    /** How many columns the idle one may take. */
    final int idleColumns;

    /** No seats are taken yet; prices are those of all columns, and will be changed. */
    Seats(OpenProblem open, Columns columns, int[] price) {
        this.open = open;
        this.columns = columns;
        this.price = price;
        menteePrice = new int[open.mentees];
        matching = new Matching(open.mentees, columns.count);
        free = columns.capacity.clone();
        idleAt = new int[columns.count];
        idleColumns = open.problem.objective() == Objective.BEST_TOTAL ? columns.count : open.mentors;
    }

    private Seats(Seats other) {
        open = other.open;
        columns = other.columns.copy();
        price = other.price.clone();
        menteePrice = other.menteePrice.clone();
        idlePrice = other.idlePrice;
        matching = other.matching.copy();
        free = other.free.clone();
        idleAt = other.idleAt.clone();
        idleExists = other.idleExists;
        idleColumns = other.idleColumns;
    }

    /** The same seats and prices once more, to try changes in. */
    Seats copy() {
        return new Seats(this);
    }

    /** Keeps of these pairs what is the best for the mentees at the prices of now, and seats the idle one. */
    void keepBest(Matching start, Shortlists shortlists) {
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.demand[mentee] == 1) {
                keepBestOfOne(mentee, start, shortlists);
            } else if (open.demand[mentee] > 1) {
                keepBestOfSeveral(mentee, start, shortlists);
            }
        }
        seatIdle();
    }

    private void keepBestOfOne(int mentee, Matching start, Shortlists shortlists) {
        int best = Math.max(shortlists.best(mentee), standInOffer(mentee));
        menteePrice[mentee] = best;
        if (start.mentorCount(mentee) > 0) {
            int column = start.mentor(mentee, 0);
            int score = start.score(mentee, 0);
            if (score - price[column] == best && free[column] > 0) {
                give(mentee, column, score);
            }
        }
    }

    /** What no other offer exceeds is the mentee's price; pairs that are worth as much stay. */
    private void keepBestOfSeveral(int mentee, Matching start, Shortlists shortlists) {
        int others = Math.max(shortlists.bestBesides(mentee, start), standInOfferBesides(mentee, start));
        int leastKept = UNREACHED;
        for (int k = 0; k < start.mentorCount(mentee); k++) {
            int column = start.mentor(mentee, k);
            int score = start.score(mentee, k);
            if (score - price[column] >= others && free[column] > 0) {
                give(mentee, column, score);
                leastKept = Math.min(leastKept, score - price[column]);
            }
        }
        boolean atLeastKept = others == Shortlists.NOBODY_ELSE || matching.mentorCount(mentee) == open.demand[mentee];
        menteePrice[mentee] = atLeastKept && leastKept < UNREACHED ? leastKept : others;
    }

    void give(int mentee, int column, int score) {
        matching.add(mentee, column, score);
        free[column]--;
    }

    private int standInOffer(int mentee) {
        int best = Shortlists.NOBODY_ELSE;
        for (int standIn = columns.noFirst; standIn < columns.count; standIn++) {
            best = columns.mayHold(open, mentee, standIn) > 0 ? Math.max(best, -price[standIn]) : best;
        }
        return best;
    }

    /** The same without stand-ins of whom these pairs have all that the mentee may hold, and there are as many. */
    private int standInOfferBesides(int mentee, Matching start) {
        int best = Shortlists.NOBODY_ELSE;
        for (int standIn = columns.noFirst; standIn < columns.count; standIn++) {
            int limit = columns.mayHold(open, mentee, standIn);
            boolean hasAll = start.count(mentee, standIn) == limit && free[standIn] >= limit;
            best = hasAll ? best : Math.max(best, -price[standIn]);
        }
        return best;
    }

    /** Gives the idle one all free places but as many as are still wanted, those without a price first. */
    void seatIdle() {
        long spare = 0;
        for (int column = 0; column < columns.count; column++) {
            spare += free[column];
        }
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            spare -= open.demand[mentee] - matching.mentorCount(mentee);
        }
        idleExists = spare > 0;
        idlePrice = UNREACHED;
        for (int column = 0; column < idleColumns; column++) {
            idlePrice = columns.capacity[column] > 0 ? Math.min(idlePrice, price[column]) : idlePrice;
        }
        for (int column = 0; column < idleColumns && spare > 0; column++) {
            if (columns.capacity[column] > 0 && price[column] == idlePrice) {
                idleAt[column] = (int) Math.min(spare, free[column]);
                free[column] -= idleAt[column];
                spare -= idleAt[column];
            }
        }
        idleWaiting = Math.toIntExact(spare);
    }

    /** Makes a column so much dearer. */
    void raise(int column, int by) {
        price[column] = within(price[column] + by);
    }

    /** Lets a mentee gain so much less. */
    void lower(int mentee, int by) {
        menteePrice[mentee] = within(menteePrice[mentee] - by);
    }

    private static int within(int price) {
        if (price > HIGHEST_PRICE || price < -HIGHEST_PRICE) {
            throw new ArithmeticException("Prices leave 32 bits");
        }
        return price;
    }

    /** The scores of the pairs so far and of the locked ones. */
    long total() {
        long total = open.lockedTotal();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            for (int index = 0; index < matching.mentorCount(mentee); index++) {
                total += matching.score(mentee, index);
            }
        }
        return total;
    }

    /**
     * What no plan of as many people and pairs exceeds: what each place of a mentee gains at most, and what each place of
     * a column costs beyond that of an idle one.
     */
    long bound() {
        long shift = idleExists ? idlePrice : 0;
        long bound = open.lockedTotal();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            bound += (menteePrice[mentee] + shift) * open.demand[mentee] + beyondPrice(mentee);
        }
        for (int column = 0; column < columns.count; column++) {
            bound += (price[column] - shift) * columns.capacity[column];
        }
        return bound;
    }

    /** What a mentee of several mentors gains from those they have beyond what a place is worth to them. */
    private long beyondPrice(int mentee) {
        long beyond = 0;
        for (int index = 0; index < matching.mentorCount(mentee) && open.demand[mentee] > 1; index++) {
            beyond += matching.score(mentee, index) - price[matching.mentor(mentee, index)] - menteePrice[mentee];
        }
        return beyond;
    }

    /** Whether everybody has the places they want, and the idle one those that nobody needs. */
    boolean areTaken() {
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (matching.mentorCount(mentee) < open.demand[mentee]) {
                return false;
            }
        }
        return idleWaiting == 0;
    }

    /** Tells the listener how far these seats come, or ends solving if it says so. */
    void report(SolveListener listener, int seated) {
        SolveProgress progress = new SolveProgress(SolveProgress.Stage.PAIRING, seated, open.mentees, total(), bound());
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }

    /** The finished plan with its proof. */
    PairingPlan plan(Cover people, Cover pairs) {
        int shift = idleExists ? idlePrice : 0;
        long[] menteePrices = new long[open.mentees];
        long[] mentorPrices = new long[open.mentors];
        long leastFirst = 0;
        long leastFurther = 0;
        long least = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.demand[mentee] > 0) {
                long left = (long) menteePrice[mentee] + shift;
                menteePrices[mentee] = left;
                least = Math.min(least, left);
                leastFirst = open.first[mentee] > 0 ? Math.min(leastFirst, left) : leastFirst;
                leastFurther = open.demand[mentee] > open.first[mentee] ? Math.min(leastFurther, left) : leastFurther;
            }
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            boolean isOpen = columns.capacity[mentor] > 0;
            mentorPrices[mentor] = isOpen ? price[mentor] - shift : open.problem.scoreLimit() - least;
        }
        Certificate certificate = new Certificate(
                menteePrices,
                mentorPrices,
                columns.capacity[columns.noFirst] > 0 ? shift - price[columns.noFirst] : leastFirst,
                columns.capacity[columns.noFurther] > 0 ? shift - price[columns.noFurther] : leastFurther,
                people,
                pairs,
                List.of());
        return PlanBuilder.plan(open, matching, certificate);
    }
}
