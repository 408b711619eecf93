package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gives each mentee one place by the plain dense algorithm of Jonker and Volgenant 1987: column reduction where every
 * place is taken, two rounds of row reduction, then shortest augmenting paths. Each place of a mentor is a column of its
 * own, and so is each place that must stay empty. O(mentees² · places) time and O(mentees · places) memory, with the
 * smallest constants there are: for small problems, in which nothing pays that must first be made ready.
 *
 * <p>Scores that are hostile to it make it scan rows again and again; then it gives up, and leaves the problem to
 * others.
 */
final class DenseAssignment {

    private static final int NONE = -1;
    private static final int NEVER = -(1 << 29);
    private static final long HIGHEST_PRICE = 1 << 27;
    private static final int ROUNDS = 2;
    /** How often a row may be scanned for each mentee while paths are searched. */
    private static final int PATIENCE = 500;

    private final int[] mentees;
    /** Where the places of each column start; they cost the same in the end. */
    private final int[] places;

    private final int[][] worth;
    private final int highestRaise;
    private final int[] placeOf;
    private final int[] holder;
    private final int[] price;
    private final int[] waiting;
    private int waitingCount;

    DenseAssignment(OpenProblem open, Columns columns, Rows rows) {
        mentees = IntStream.range(0, open.mentees)
                .filter(mentee -> open.demand[mentee] > 0)
                .toArray();
        places = new int[columns.count + 1];
        for (int column = 0; column < columns.count; column++) {
            places[column + 1] = places[column] + Math.min(mentees.length + 1, columns.capacity[column]);
        }
        worth = new int[mentees.length][places[columns.count]];
        Rows.Reader reader = rows.reader();
        int[] noPrices = new int[columns.count];
        for (int row = 0; row < mentees.length; row++) {
            Arrays.fill(worth[row], 0, places[columns.noFirst], NEVER);
            reader.collectAll(mentees[row], noPrices, ScoreRows.FORBIDDEN);
            for (int k = 0; k < reader.found; k++) {
                int mentor = reader.mentors[k];
                for (int place = places[mentor]; place < places[mentor + 1]; place++) {
                    worth[row][place] = reader.scores[k];
                }
            }
        }
        highestRaise = open.problem.scoreLimit() + 1;
        placeOf = new int[mentees.length];
        Arrays.fill(placeOf, NONE);
        holder = new int[places[columns.count]];
        Arrays.fill(holder, NONE);
        price = new int[holder.length];
        waiting = new int[mentees.length];
    }

    /** Whether everybody wants one mentor at most, and prices stay within 32 bits. */
    static boolean canTake(OpenProblem open) {
        return Arrays.equals(open.first, open.demand)
                && open.wanted * (open.problem.scoreLimit() + 1L) <= HIGHEST_PRICE;
    }

    /** Whether it got to an end. */
    boolean run() {
        boolean everyPlaceIsTaken = mentees.length == price.length;
        if (everyPlaceIsTaken) {
            reduceColumns();
        }
        for (int row = 0; row < mentees.length; row++) {
            if (placeOf[row] == NONE) {
                waiting[waitingCount++] = row;
            }
        }
        for (int round = 0; round < ROUNDS && price.length > 1; round++) {
            reduceRows();
        }
        return augment();
    }

    /** Prices each place at the most it is worth to anybody, and gives it to one of those. */
    private void reduceColumns() {
        int[] best = new int[price.length];
        Arrays.fill(price, NEVER);
        for (int row = 0; row < worth.length; row++) {
            int[] values = worth[row];
            for (int place = 0; place < values.length; place++) {
                if (values[place] > price[place]) {
                    price[place] = values[place];
                    best[place] = row;
                }
            }
        }
        for (int place = price.length - 1; place >= 0; place--) {
            if (price[place] == NEVER) {
                price[place] = 0;
            } else if (placeOf[best[place]] == NONE) {
                placeOf[best[place]] = place;
                holder[place] = best[place];
            }
        }
    }

    /** Who waits takes the place that is worth most to them, at a price that leaves them as well off as the second best. */
    private void reduceRows() {
        int next = 0;
        int still = 0;
        int count = waitingCount;
        long patience = 20L * mentees.length + 1000;
        while (next < count) {
            int row = waiting[next++];
            int[] values = worth[row];
            int first = Integer.MIN_VALUE;
            int second = Integer.MIN_VALUE;
            int best = NONE;
            int other = NONE;
            for (int place = 0; place < values.length; place++) {
                int value = values[place] - price[place];
                if (value > second) {
                    if (value > first) {
                        second = first;
                        other = best;
                        first = value;
                        best = place;
                    } else {
                        second = value;
                        other = place;
                    }
                }
            }
            boolean strict = first > second;
            if (!strict && holder[best] != NONE) {
                best = other;
            } else if (strict) {
                price[best] += (int) Math.min((long) first - second, highestRaise);
            }
            int displaced = holder[best];
            holder[best] = row;
            placeOf[row] = best;
            if (displaced != NONE) {
                placeOf[displaced] = NONE;
                if (strict && patience-- > 0 && price[best] < HIGHEST_PRICE) {
                    waiting[--next] = displaced;
                } else {
                    waiting[still++] = displaced;
                }
            }
        }
        waitingCount = still;
    }

    /** Finds everybody who still waits a place by the cheapest chain of changes; false where that takes too long. */
    private boolean augment() {
        int width = price.length;
        int[] distance = new int[width];
        int[] from = new int[width];
        int[] order = new int[width];
        long patience = (long) PATIENCE * mentees.length;
        for (int k = 0; k < waitingCount; k++) {
            int source = waiting[k];
            int own = bestValue(source);
            for (int place = 0; place < width; place++) {
                order[place] = place;
                distance[place] = own - worth[source][place] + price[place];
                from[place] = source;
            }
            int scanned = 0;
            int near = 0;
            int settled = 0;
            int least = 0;
            int end = NONE;
            while (end == NONE) {
                if (near == scanned) {
                    settled = scanned;
                    least = distance[order[near++]];
                    for (int at = near; at < width; at++) {
                        int place = order[at];
                        if (distance[place] <= least) {
                            if (distance[place] < least) {
                                near = scanned;
                                least = distance[place];
                            }
                            order[at] = order[near];
                            order[near++] = place;
                        }
                    }
                    end = freeAmong(order, scanned, near);
                }
                while (end == NONE && scanned < near) {
                    int place = order[scanned++];
                    if (patience-- == 0) {
                        return false;
                    }
                    int row = holder[place];
                    int[] values = worth[row];
                    int base = least + values[place] - price[place];
                    for (int at = near; at < width && end == NONE; at++) {
                        int other = order[at];
                        int reached = base - values[other] + price[other];
                        if (reached < distance[other]) {
                            distance[other] = reached;
                            from[other] = row;
                            if (reached == least) {
                                if (holder[other] == NONE) {
                                    end = other;
                                } else {
                                    order[at] = order[near];
                                    order[near++] = other;
                                }
                            }
                        }
                    }
                }
            }
            for (int at = 0; at < settled; at++) {
                price[order[at]] += least - distance[order[at]];
            }
            change(source, end, from);
        }
        return true;
    }

    private int bestValue(int row) {
        int best = Integer.MIN_VALUE;
        for (int place = 0; place < price.length; place++) {
            best = Math.max(best, worth[row][place] - price[place]);
        }
        return best;
    }

    private int freeAmong(int[] order, int low, int high) {
        for (int at = low; at < high; at++) {
            if (holder[order[at]] == NONE) {
                return order[at];
            }
        }
        return NONE;
    }

    /** Passes the places on along the chain, from the free one at its end back to the source. */
    private void change(int source, int end, int[] from) {
        int place = end;
        int row;
        do {
            row = from[place];
            holder[place] = row;
            int given = placeOf[row];
            placeOf[row] = place;
            place = given;
        } while (row != source);
    }

    /** The outcome, as seats with prices. */
    Seats seats(OpenProblem open, Columns columns) {
        int[] columnPrice = new int[columns.count];
        int[] columnOf = new int[price.length];
        for (int column = 0; column < columns.count; column++) {
            if (places[column] < places[column + 1]) {
                columnPrice[column] = price[places[column]];
                Arrays.fill(columnOf, places[column], places[column + 1], column);
            }
        }
        Seats seats = new Seats(open, columns, columnPrice);
        for (int row = 0; row < mentees.length; row++) {
            int place = placeOf[row];
            seats.give(mentees[row], columnOf[place], worth[row][place]);
            seats.menteePrice[mentees[row]] = worth[row][place] - price[place];
        }
        seats.leaveRestToIdle();
        return seats;
    }
}
