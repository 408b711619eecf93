package hr.mentoring.pairing.engine.solve;

import static hr.mentoring.pairing.engine.solve.Seats.NONE;
import static hr.mentoring.pairing.engine.solve.Seats.UNREACHED;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Changes an exact plan from outside and makes it exact again by the chains that the change sets in motion: who lost a
 * place looks for another, and a place that became free is offered. For problems in which each mentee wants one mentor.
 */
final class PlanChanges {

    private final Seats seats;
    private final Columns columns;
    private final Matching matching;
    private final ChainSearch chains;
    private final Deque<Integer> displaced = new ArrayDeque<>();

    /** Works on a copy of the seats of a finished plan. */
    PlanChanges(Rows rows, Shortlists shortlists, Seats finished) {
        seats = finished.copy();
        columns = seats.columns;
        matching = seats.matching;
        chains = new ChainSearch(rows, shortlists.copy(seats.price), seats);
    }

    /** The seats as they are now. */
    Seats seats() {
        return seats;
    }

    /** Plans again without this pair, which is part of the plan. */
    void forbid(int mentee, int mentor) {
        chains.ban(mentee, mentor);
        matching.remove(mentee, mentor);
        seats.free[mentor]++;
        place(mentee);
        seatWaiting();
    }

    /** Plans again around a pair that is fixed from outside: without the mentee and with one place less. */
    void setAside(int mentee, int mentor) {
        int column = matching.mentor(mentee, 0);
        matching.remove(mentee, column);
        seats.free[column]++;
        takePlace(mentor);
        if (column == columns.noFirst && seats.idleColumns < columns.count) {
            seats.free[column]--;
            columns.capacity[column]--;
            if (!displaced.isEmpty() && helpedByIdlePlace(displaced.getFirst())) {
                displaced.clear();
            }
        }
        seatWaiting();
    }

    /** Plans again without a mentor. */
    void exclude(int mentor) {
        while (columns.capacity[mentor] > 0) {
            boolean wasHeld = seats.idleAt[mentor] == 0;
            takePlace(mentor);
            if (wasHeld) {
                unseatOne();
            }
        }
        seatWaiting();
    }

    /** Plans again with one place more. */
    void addPlace(int mentor) {
        columns.capacity[mentor]++;
        seats.free[mentor]++;
        seatWaiting();
    }

    /** Whether giving up one idle place lets this mentee stay paired; if not, nothing has changed. */
    private boolean helpedByIdlePlace(int mentee) {
        int column = unseatOne();
        if (column == NONE || chains.search(mentee)) {
            return column != NONE;
        }
        seats.free[column]--;
        seats.idleAt[column]++;
        return false;
    }

    /** Whether one person more gets a mentor, now that a place is free. */
    private boolean raisePeople() {
        int noFirst = columns.noFirst;
        if (matching.menteeCount(noFirst) == 0 || seats.idleColumns == columns.count) {
            return false;
        }
        int somebody = matching.mentee(noFirst, 0);
        matching.remove(somebody, noFirst);
        columns.capacity[noFirst]--;
        if (chains.search(somebody)) {
            return true;
        }
        matching.add(somebody, noFirst, 0);
        columns.capacity[noFirst]++;
        return false;
    }

    /** Takes one place of a mentor away; whoever holds it looks for another. */
    private void takePlace(int mentor) {
        columns.capacity[mentor]--;
        if (seats.free[mentor] > 0) {
            seats.free[mentor]--;
        } else if (seats.idleAt[mentor] > 0) {
            seats.idleAt[mentor]--;
        } else {
            int holder = matching.mentee(mentor, 0);
            matching.remove(holder, mentor);
            displaced.add(holder);
        }
    }

    /** Frees a place that the idle one holds, if there is one, and returns its column. */
    private int unseatOne() {
        for (int column = 0; column < seats.idleColumns; column++) {
            if (seats.idleAt[column] > 0) {
                seats.idleAt[column]--;
                seats.free[column]++;
                return column;
            }
        }
        return NONE;
    }

    private void seatWaiting() {
        displaced.forEach(this::place);
        displaced.clear();
        int waiting = IntStream.of(seats.free).sum();
        while (waiting > 0 && raisePeople()) {
            waiting--;
        }
        seats.idleExists |= waiting > 0;
        for (int place = 0; place < waiting; place++) {
            ChainSearch.require(chains.search(ChainSearch.IDLE));
        }
    }

    /** Finds a mentee a place; if there is none, one person more gets no mentor. */
    private void place(int mentee) {
        boolean somePlaceIsFree = IntStream.of(seats.free).anyMatch(count -> count > 0);
        if (!somePlaceIsFree || !chains.search(mentee)) {
            int noFirst = columns.noFirst;
            if (columns.capacity[noFirst] == 0) {
                seats.price[noFirst] = -leastMenteePrice();
            }
            columns.capacity[noFirst]++;
            seats.free[noFirst]++;
            ChainSearch.require(chains.search(mentee));
        }
    }

    private int leastMenteePrice() {
        return IntStream.range(0, seats.open.mentees)
                .filter(mentee -> seats.open.demand[mentee] > 0)
                .map(mentee -> seats.menteePrice[mentee])
                .min()
                .orElse(UNREACHED);
    }
}
