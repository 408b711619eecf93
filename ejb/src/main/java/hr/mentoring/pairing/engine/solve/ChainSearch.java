package hr.mentoring.pairing.engine.solve;

import static hr.mentoring.pairing.engine.solve.Seats.NONE;
import static hr.mentoring.pairing.engine.solve.Seats.UNREACHED;

import java.util.Arrays;

/**
 * Completes {@link Seats} to an exact plan: finds a place for everybody who has none by cheapest chains of changes
 * (successive shortest paths with prices as potentials, after Tomizawa 1971). Rows are read lazily: a mentee is followed
 * along the shortlist, and along the rest of the row only if the search gets so far that somebody on it might matter. A
 * chain takes at most O(mentees · mentors) steps, and mostly very few.
 */
final class ChainSearch {

    /** The source of a chain that finds a place for the idle one. */
    static final int IDLE = -2;

    private static final int REPORT_EVERY = 256;

    private final OpenProblem open;
    private final Rows.Reader reader;
    private final Shortlists shortlists;
    private final Seats seats;
    private final Columns columns;
    private final Matching matching;
    private final int[] price;
    private final int mentees;

    /**
     * Columns to leave, rows to read on, and mentees to settle, by distance, then by number. Columns have the lowest
     * numbers, as it may spare reading the rows; where reading is cheap, rows have, as it may spare leaving the columns.
     */
    private final Heap heap = new Heap();

    private final int firstColumn;
    private final int firstRow;
    private final int firstMentee;

    private final int[] distance;
    private final int[] fromMentee;
    private final int[] fromScore;
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
    private int bannedMentee = NONE;
    private int bannedMentor = NONE;

    /** Works on seats, whose prices are those that the shortlists are kept for. */
    ChainSearch(Rows rows, Shortlists shortlists, Seats seats) {
        open = seats.open;
        reader = rows.reader();
        this.shortlists = shortlists;
        this.seats = seats;
        columns = seats.columns;
        matching = seats.matching;
        price = seats.price;
        mentees = open.mentees;
        boolean readsFast = rows instanceof Rows.Matrix;
        firstColumn = readsFast ? mentees : 0;
        firstRow = readsFast ? 0 : columns.count;
        firstMentee = columns.count + mentees;
        distance = new int[columns.count];
        Arrays.fill(distance, UNREACHED);
        fromMentee = new int[columns.count];
        fromScore = new int[columns.count];
        done = new boolean[columns.count];
        menteeDistance = new int[mentees];
        Arrays.fill(menteeDistance, UNREACHED);
        menteeDone = new boolean[mentees];
        rowRead = new boolean[mentees];
        fromColumn = new int[mentees];
    }

    /** Never pairs these two. */
    void ban(int mentee, int mentor) {
        bannedMentee = mentee;
        bannedMentor = mentor;
    }

    /** Seats everybody, the idle one last. */
    void run(SolveListener listener) {
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (mentee % REPORT_EVERY == 0) {
                seats.report(listener, mentee);
            }
            while (matching.mentorCount(mentee) < open.demand[mentee]) {
                require(search(mentee));
            }
        }
        while (seats.idleWaiting > 0) {
            require(search(IDLE));
            seats.idleWaiting--;
        }
        seats.report(listener, mentees);
    }

    static void require(boolean found) {
        if (!found) {
            throw new IllegalStateException("No plan has as many people and pairs as were counted");
        }
    }

    /** Whether a chain from this mentee or the idle one to a free place exists; if so, it is gone along. */
    boolean search(int source) {
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
            if (node >= firstMentee) {
                int mentee = node - firstMentee;
                if (!menteeDone[mentee] && menteeDistance[mentee] == at) {
                    settle(mentee, at);
                }
            } else if (node >= firstRow && node < firstRow + mentees) {
                readOn(node - firstRow);
            } else {
                int column = node - firstColumn;
                if (!done[column] && distance[column] == at) {
                    done[column] = true;
                    leaveColumn(column, at);
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
        int base = at + seats.menteePrice[mentee];
        for (int standIn = columns.noFirst; standIn < columns.count; standIn++) {
            int limit = columns.mayHold(open, mentee, standIn);
            if (limit > 0 && matching.count(mentee, standIn) < limit) {
                reach(standIn, mentee, 0, base + price[standIn]);
            }
        }
        followShortlist(mentee, base);
    }

    private void followShortlist(int mentee, int base) {
        int from = mentee * shortlists.size;
        int to = from + shortlists.count[mentee];
        boolean several = open.demand[mentee] > 1;
        for (int k = from; k < to; k++) {
            int mentor = shortlists.mentors[k];
            int at = base - shortlists.scores[k] + price[mentor];
            if (at < end && at < distance[mentor] && !(several && matching.has(mentee, mentor))) {
                reach(mentor, mentee, shortlists.scores[k], at);
            }
        }
        int bound = shortlists.bound[mentee];
        if (bound > Shortlists.NOBODY_ELSE && base - bound < end) {
            heap.add(base - bound, firstRow + mentee);
        }
    }

    /** The search came so far that somebody beyond the shortlist may matter: a fresh list first, then all. */
    private void readOn(int mentee) {
        int base = menteeDistance[mentee] + seats.menteePrice[mentee];
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
                reach(mentor, mentee, reader.scores[k], base - reader.scores[k] + price[mentor]);
            }
        }
    }

    private void reach(int column, int mentee, int score, int at) {
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
        fromScore[column] = score;
        if (seats.free[column] > 0) {
            end = at;
            endColumn = column;
        } else {
            heap.add(at, firstColumn + column);
        }
    }

    private void leaveColumn(int column, int at) {
        if (seats.idleAt[column] > 0 && idleDistance == UNREACHED) {
            reachIdle(at, column);
        }
        for (int index = 0; index < matching.menteeCount(column); index++) {
            int mentee = matching.mentee(column, index);
            if (menteeDone[mentee]) {
                continue;
            }
            int further = open.demand[mentee] == 1 ? 0 : lossOf(mentee, column);
            if (at + further < menteeDistance[mentee]) {
                touchMentee(mentee, at + further, column);
                if (further == 0) {
                    settle(mentee, at);
                } else {
                    heap.add(at + further, firstMentee + mentee);
                }
            }
        }
    }

    /** How much more than their price a mentee of several mentors gains from this one. */
    private int lossOf(int mentee, int column) {
        return matching.scoreOf(mentee, column) - price[column] - seats.menteePrice[mentee];
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
        for (int other = 0; other < seats.idleColumns; other++) {
            if (columns.capacity[other] > 0) {
                reach(other, IDLE, 0, at + price[other] - seats.idlePrice);
            }
        }
    }

    private void movePrices() {
        for (int k = 0; k < touchedCount; k++) {
            int column = touched[k];
            if (done[column]) {
                seats.raise(column, end - distance[column]);
            }
        }
        for (int k = 0; k < reachedCount; k++) {
            int mentee = reached[k];
            if (menteeDone[mentee]) {
                seats.lower(mentee, end - menteeDistance[mentee]);
            }
        }
        if (idleDistance != UNREACHED) {
            seats.idlePrice += end - idleDistance;
        }
    }

    /** Passes the places along the chain, from the free one at its end back to the source. */
    private void change(int source) {
        int column = endColumn;
        seats.free[column]--;
        while (true) {
            int taker = fromMentee[column];
            int given;
            if (taker == IDLE) {
                seats.idleAt[column]++;
                given = idleFrom;
            } else {
                matching.add(taker, column, fromScore[column]);
                given = fromColumn[taker];
            }
            if (taker == source) {
                return;
            }
            if (taker == IDLE) {
                seats.idleAt[given]--;
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
}
