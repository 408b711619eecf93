package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a good start exact: keeps the pairs that are the best for their mentees at the prices given, and finds a place
 * for everybody else by cheapest chains of changes (successive shortest paths with prices as potentials). Rows are read
 * lazily: a mentee is followed along the shortlist, and along the rest of the row only if the search gets so far that
 * somebody on it might matter. Places that nobody needs are held by an idle one, who wants any place and keeps to those
 * without a price; so no place that has a price stays free.
 *
 * <p>Columns are the mentors and two stand-ins, for the first and the further places of mentees that must stay empty.
 */
final class ChainSearch {

    private static final int NONE = -1;
    private static final int IDLE = -2;
    private static final int UNREACHED = Integer.MAX_VALUE;
    private static final int HIGHEST_PRICE = 1 << 29;
    private static final int REPORT_EVERY = 256;

    private final OpenProblem open;
    private final Rows rows;
    private final Rows.Reader reader;
    private final Shortlists shortlists;
    private final int mentees;
    private final int mentors;
    private final int noFirst;
    private final int noFurther;
    private final int columns;
    /** How many columns the idle one may take. */
    private final int idleColumns;

    private final int[] capacity;
    private final int[] price;
    private final int[] menteePrice;
    private int idlePrice;
    private final Matching matching;
    /** Places of a column that nobody holds, not even the idle one. */
    private final int[] free;

    private final int[] idleAt;
    private int idleWaiting;
    private boolean idleExists;

    private final Heap heap = new Heap();
    private final int[] distance;
    private final int[] fromMentee;
    private final boolean[] done;
    private int[] touched = new int[64];
    private int touchedCount;
    private final int[] menteeDistance;
    private final boolean[] menteeDone;
    private final boolean[] rowRead;
    private final int[] fromColumn;
    private int[] reached = new int[64];
    private int reachedCount;
    private int idleDistance;
    private int idleFrom;
    private int end;
    private int endColumn;
    private int[] displaced = new int[4];
    private int displacedCount;
    private int bannedMentee = NONE;
    private int bannedMentor = NONE;

    /** Works on prices of all columns, which it changes; so many first and further places stay empty. */
    ChainSearch(OpenProblem open, Rows rows, Shortlists shortlists, int[] price, int emptyFirst, int emptyFurther) {
        this(open, rows, shortlists, price, emptyFirst, emptyFurther, new Matching(open.mentees, open.mentors + 2));
    }

    private ChainSearch(
            OpenProblem open,
            Rows rows,
            Shortlists shortlists,
            int[] price,
            int emptyFirst,
            int emptyFurther,
            Matching matching) {
        this.open = open;
        this.rows = rows;
        this.shortlists = shortlists;
        this.price = price;
        reader = rows.reader();
        mentees = open.mentees;
        mentors = open.mentors;
        noFirst = mentors;
        noFurther = mentors + 1;
        columns = mentors + 2;
        idleColumns = open.problem.objective() == Objective.BEST_TOTAL ? columns : mentors;
        capacity = Arrays.copyOf(open.capacity, columns);
        capacity[noFirst] = emptyFirst;
        capacity[noFurther] = emptyFurther;
        free = capacity.clone();
        idleAt = new int[columns];
        menteePrice = new int[mentees];
        this.matching = matching;
        distance = new int[columns];
        Arrays.fill(distance, UNREACHED);
        fromMentee = new int[columns];
        done = new boolean[columns];
        menteeDistance = new int[mentees];
        Arrays.fill(menteeDistance, UNREACHED);
        menteeDone = new boolean[mentees];
        rowRead = new boolean[mentees];
        fromColumn = new int[mentees];
    }

    /** Starts from each mentee's column as far as it is the best for them, and completes the plan. */
    void run(int[] start, SolveListener listener) {
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (open.demand[mentee] > 0) {
                menteePrice[mentee] = bestOffer(mentee);
                int column = start[mentee];
                if (column >= 0 && worth(mentee, column) == menteePrice[mentee] && free[column] > 0) {
                    matching.add(mentee, column);
                    free[column]--;
                }
            }
        }
        seatIdle();
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (mentee % REPORT_EVERY == 0) {
                report(listener, mentee);
            }
            while (matching.mentorCount(mentee) < open.demand[mentee]) {
                require(search(mentee));
            }
        }
        while (idleWaiting > 0) {
            require(search(IDLE));
            idleWaiting--;
        }
        report(listener, mentees);
    }

    private static void require(boolean found) {
        if (!found) {
            throw new IllegalStateException("No plan has as many people and pairs as were counted");
        }
    }

    private void report(SolveListener listener, int at) {
        SolveProgress progress = new SolveProgress(Stage.PAIRING, at, mentees, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }

    private int bestOffer(int mentee) {
        int best = shortlists.best(mentee);
        if (open.first[mentee] > 0 && capacity[noFirst] > 0) {
            best = Math.max(best, -price[noFirst]);
        }
        if (open.demand[mentee] > open.first[mentee] && capacity[noFurther] > 0) {
            best = Math.max(best, -price[noFurther]);
        }
        return best;
    }

    private int worth(int mentee, int column) {
        return (column < mentors ? rows.score(mentee, column) : 0) - price[column];
    }

    /** Gives the idle one all free places but as many as are still wanted, those without a price first. */
    private void seatIdle() {
        long spare = 0;
        for (int column = 0; column < columns; column++) {
            spare += free[column];
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            spare -= open.demand[mentee] - matching.mentorCount(mentee);
        }
        idleExists = spare > 0;
        idlePrice = UNREACHED;
        for (int column = 0; column < idleColumns; column++) {
            idlePrice = capacity[column] > 0 ? Math.min(idlePrice, price[column]) : idlePrice;
        }
        for (int column = 0; column < idleColumns && spare > 0; column++) {
            if (capacity[column] > 0 && price[column] == idlePrice) {
                idleAt[column] = (int) Math.min(spare, free[column]);
                free[column] -= idleAt[column];
                spare -= idleAt[column];
            }
        }
        idleWaiting = Math.toIntExact(spare);
    }

    /** Whether a chain from this mentee or the idle one to a free place exists; if so, it is gone along. */
    private boolean search(int source) {
        end = UNREACHED;
        endColumn = NONE;
        idleDistance = UNREACHED;
        if (source == IDLE) {
            reachIdle(0, NONE);
        } else {
            touchMentee(source, 0, NONE);
            settle(source, 0);
        }
        while (!heap.isEmpty() && heap.leastKey() < end) {
            int at = heap.leastKey();
            int node = heap.takeLeast();
            if (node < columns) {
                if (!done[node] && distance[node] == at) {
                    done[node] = true;
                    leaveColumn(node, at);
                }
            } else if (node < columns + mentees) {
                readOn(node - columns);
            } else {
                int mentee = node - columns - mentees;
                if (!menteeDone[mentee] && menteeDistance[mentee] == at) {
                    settle(mentee, at);
                }
            }
        }
        boolean found = endColumn != NONE;
        if (found) {
            movePrices();
            change(source);
        }
        forget();
        return found;
    }

    private void settle(int mentee, int at) {
        menteeDone[mentee] = true;
        int base = at + menteePrice[mentee];
        if (open.first[mentee] > 0 && !matching.has(mentee, noFirst) && capacity[noFirst] > 0) {
            reach(noFirst, mentee, base + price[noFirst]);
        }
        int further = open.demand[mentee] - open.first[mentee];
        if (further > 0 && capacity[noFurther] > 0 && lacksFurther(mentee) < further) {
            reach(noFurther, mentee, base + price[noFurther]);
        }
        followShortlist(mentee, base);
    }

    private int lacksFurther(int mentee) {
        int count = 0;
        for (int index = 0; index < matching.mentorCount(mentee); index++) {
            count += matching.mentor(mentee, index) == noFurther ? 1 : 0;
        }
        return count;
    }

    private void followShortlist(int mentee, int base) {
        int from = mentee * shortlists.size;
        int to = from + shortlists.count[mentee];
        boolean several = open.demand[mentee] > 1;
        for (int k = from; k < to; k++) {
            int mentor = shortlists.mentors[k];
            int at = base - shortlists.scores[k] + price[mentor];
            if (at < end && at < distance[mentor] && !(several && matching.has(mentee, mentor))) {
                reach(mentor, mentee, at);
            }
        }
        int bound = shortlists.bound[mentee];
        if (bound > Shortlists.NOBODY_ELSE && base - bound < end) {
            heap.add(base - bound, columns + mentee);
        }
    }

    /** The search came so far that somebody beyond the shortlist may matter: a fresh list first, then all. */
    private void readOn(int mentee) {
        int base = menteeDistance[mentee] + menteePrice[mentee];
        if (!rowRead[mentee]) {
            rowRead[mentee] = true;
            shortlists.refresh(mentee);
            followShortlist(mentee, base);
            return;
        }
        int above = (int) Math.max(Shortlists.NOBODY_ELSE, (long) base - end);
        reader.collectAll(mentee, price, above);
        boolean several = open.demand[mentee] > 1;
        for (int k = 0; k < reader.found; k++) {
            int mentor = reader.mentors[k];
            if (!(several && matching.has(mentee, mentor))) {
                reach(mentor, mentee, base - reader.scores[k] + price[mentor]);
            }
        }
    }

    private void reach(int column, int mentee, int at) {
        if (at >= end || at >= distance[column] || done[column]) {
            return;
        }
        if (mentee == bannedMentee && column == bannedMentor) {
            return;
        }
        if (distance[column] == UNREACHED) {
            touched = append(touched, touchedCount++, column);
        }
        distance[column] = at;
        fromMentee[column] = mentee;
        if (free[column] > 0) {
            end = at;
            endColumn = column;
        } else {
            heap.add(at, column);
        }
    }

    private void leaveColumn(int column, int at) {
        if (idleAt[column] > 0 && idleDistance == UNREACHED) {
            reachIdle(at, column);
        }
        for (int index = 0; index < matching.menteeCount(column); index++) {
            int mentee = matching.mentee(column, index);
            if (menteeDone[mentee]) {
                continue;
            }
            int further = open.demand[mentee] == 1 ? 0 : worth(mentee, column) - menteePrice[mentee];
            if (at + further < menteeDistance[mentee]) {
                touchMentee(mentee, at + further, column);
                if (further == 0) {
                    settle(mentee, at);
                } else {
                    heap.add(at + further, columns + mentees + mentee);
                }
            }
        }
    }

    private void touchMentee(int mentee, int at, int column) {
        if (menteeDistance[mentee] == UNREACHED) {
            reached = append(reached, reachedCount++, mentee);
        }
        menteeDistance[mentee] = at;
        fromColumn[mentee] = column;
    }

    private void reachIdle(int at, int column) {
        idleDistance = at;
        idleFrom = column;
        for (int other = 0; other < idleColumns; other++) {
            if (capacity[other] > 0) {
                reach(other, IDLE, at + price[other] - idlePrice);
            }
        }
    }

    private void movePrices() {
        for (int k = 0; k < touchedCount; k++) {
            int column = touched[k];
            if (done[column]) {
                price[column] += end - distance[column];
                if (price[column] > HIGHEST_PRICE) {
                    throw new ArithmeticException("Prices leave 32 bits");
                }
            }
        }
        for (int k = 0; k < reachedCount; k++) {
            int mentee = reached[k];
            if (menteeDone[mentee]) {
                menteePrice[mentee] -= end - menteeDistance[mentee];
                if (menteePrice[mentee] < -HIGHEST_PRICE) {
                    throw new ArithmeticException("Prices leave 32 bits");
                }
            }
        }
        if (idleDistance != UNREACHED) {
            idlePrice += end - idleDistance;
        }
    }

    /** Passes the places along the chain, from the free one at its end back to the source. */
    private void change(int source) {
        int column = endColumn;
        free[column]--;
        while (true) {
            int taker = fromMentee[column];
            int given;
            if (taker == IDLE) {
                idleAt[column]++;
                given = idleFrom;
            } else {
                matching.add(taker, column);
                given = fromColumn[taker];
            }
            if (taker == source) {
                return;
            }
            if (taker == IDLE) {
                idleAt[given]--;
            } else {
                matching.remove(taker, given);
            }
            column = given;
        }
    }

    private void forget() {
        for (int k = 0; k < touchedCount; k++) {
            distance[touched[k]] = UNREACHED;
            done[touched[k]] = false;
        }
        for (int k = 0; k < reachedCount; k++) {
            menteeDistance[reached[k]] = UNREACHED;
            menteeDone[reached[k]] = false;
            rowRead[reached[k]] = false;
        }
        touchedCount = 0;
        reachedCount = 0;
        heap.clear();
    }

    private static int[] append(int[] list, int count, int value) {
        int[] room = count < list.length ? list : Arrays.copyOf(list, 2 * count);
        room[count] = value;
        return room;
    }

    /** A search of its own with the same plan and prices, to try changes in. */
    ChainSearch copy() {
        int[] prices = price.clone();
        ChainSearch copy = new ChainSearch(
                open, rows, shortlists.copy(prices), prices, capacity[noFirst], capacity[noFurther], matching.copy());
        System.arraycopy(menteePrice, 0, copy.menteePrice, 0, mentees);
        System.arraycopy(free, 0, copy.free, 0, columns);
        System.arraycopy(idleAt, 0, copy.idleAt, 0, columns);
        System.arraycopy(capacity, 0, copy.capacity, 0, columns);
        copy.idlePrice = idlePrice;
        copy.idleExists = idleExists;
        return copy;
    }

    /** The mentor of a mentee who wants one, or -1. */
    int mentorOf(int mentee) {
        int column = matching.mentorCount(mentee) == 0 ? NONE : matching.mentor(mentee, 0);
        return column < mentors ? column : NONE;
    }

    /** Plans again without this pair, which is part of the plan. */
    void forbid(int mentee, int mentor) {
        bannedMentee = mentee;
        bannedMentor = mentor;
        matching.remove(mentee, mentor);
        free[mentor]++;
        place(mentee);
        seatWaiting();
    }

    /** Plans again around a pair that is fixed from outside: without the mentee and with one place less. */
    void setAside(int mentee, int mentor) {
        int column = matching.mentor(mentee, 0);
        matching.remove(mentee, column);
        free[column]++;
        takePlace(mentor);
        if (column == noFirst && idleColumns < columns) {
            free[noFirst]--;
            capacity[noFirst]--;
            if (displacedCount > 0 && helpedByIdlePlace(displaced[0])) {
                displacedCount = 0;
            }
        }
        seatWaiting();
    }

    /** Whether giving up one idle place lets this mentee stay paired; if not, nothing has changed. */
    private boolean helpedByIdlePlace(int mentee) {
        int column = unseatOne();
        if (column == NONE || search(mentee)) {
            return column != NONE;
        }
        free[column]--;
        idleAt[column]++;
        return false;
    }

    /** Plans again without a mentor. */
    void exclude(int mentor) {
        while (capacity[mentor] > 0) {
            boolean wasHeld = idleAt[mentor] == 0;
            takePlace(mentor);
            if (wasHeld) {
                unseatOne();
            }
        }
        seatWaiting();
    }

    /** Plans again with one place more. */
    void addPlace(int mentor) {
        capacity[mentor]++;
        free[mentor]++;
        seatWaiting();
    }

    /** Whether one person more gets a mentor, now that a place is free. */
    private boolean raisePeople() {
        if (matching.menteeCount(noFirst) == 0 || idleColumns == columns) {
            return false;
        }
        int somebody = matching.mentee(noFirst, 0);
        matching.remove(somebody, noFirst);
        capacity[noFirst]--;
        if (search(somebody)) {
            return true;
        }
        matching.add(somebody, noFirst);
        capacity[noFirst]++;
        return false;
    }

    /** Takes one place of a mentor away; whoever holds it looks for another. */
    private void takePlace(int mentor) {
        capacity[mentor]--;
        if (free[mentor] > 0) {
            free[mentor]--;
        } else if (idleAt[mentor] > 0) {
            idleAt[mentor]--;
        } else {
            int holder = matching.mentee(mentor, 0);
            matching.remove(holder, mentor);
            displaced = append(displaced, displacedCount++, holder);
        }
    }

    /** Frees a place that the idle one holds, if there is one, and returns its column. */
    private int unseatOne() {
        for (int column = 0; column < idleColumns; column++) {
            if (idleAt[column] > 0) {
                idleAt[column]--;
                free[column]++;
                return column;
            }
        }
        return NONE;
    }

    private void seatWaiting() {
        for (int k = 0; k < displacedCount; k++) {
            place(displaced[k]);
        }
        displacedCount = 0;
        idleWaiting = IntStream.of(free).sum();
        while (idleWaiting > 0 && raisePeople()) {
            idleWaiting--;
        }
        idleExists |= idleWaiting > 0;
        while (idleWaiting > 0) {
            require(search(IDLE));
            idleWaiting--;
        }
    }

    /** Finds a mentee a place; if there is none, one person more gets no mentor. */
    private void place(int mentee) {
        boolean somePlaceIsFree = IntStream.of(free).anyMatch(count -> count > 0);
        if (!somePlaceIsFree || !search(mentee)) {
            if (capacity[noFirst] == 0) {
                price[noFirst] = -leastMenteePrice();
            }
            capacity[noFirst]++;
            free[noFirst]++;
            require(search(mentee));
        }
    }

    private int leastMenteePrice() {
        int least = UNREACHED;
        for (int mentee = 0; mentee < mentees; mentee++) {
            least = open.demand[mentee] > 0 ? Math.min(least, menteePrice[mentee]) : least;
        }
        return least;
    }

    /** The plan with its proof. */
    PairingPlan plan(Cover people, Cover pairs) {
        int shift = idleExists ? idlePrice : 0;
        long[] menteePrices = new long[mentees];
        long[] mentorPrices = new long[mentors];
        long leastFirst = 0;
        long leastFurther = 0;
        long least = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (open.demand[mentee] > 0) {
                long left = (long) menteePrice[mentee] + shift;
                menteePrices[mentee] = left;
                least = Math.min(least, left);
                leastFirst = open.first[mentee] > 0 ? Math.min(leastFirst, left) : leastFirst;
                leastFurther = open.demand[mentee] > open.first[mentee] ? Math.min(leastFurther, left) : leastFurther;
            }
        }
        Matching real = new Matching(mentees, mentors);
        for (int mentor = 0; mentor < mentors; mentor++) {
            mentorPrices[mentor] = capacity[mentor] > 0 ? price[mentor] - shift : open.problem.scoreLimit() - least;
            for (int index = 0; index < matching.menteeCount(mentor); index++) {
                real.add(matching.mentee(mentor, index), mentor);
            }
        }
        Certificate certificate = new Certificate(
                menteePrices,
                mentorPrices,
                capacity[noFirst] > 0 ? shift - price[noFirst] : leastFirst,
                capacity[noFurther] > 0 ? shift - price[noFurther] : leastFurther,
                people,
                pairs,
                List.of());
        return PlanBuilder.plan(open, real, certificate);
    }
}
