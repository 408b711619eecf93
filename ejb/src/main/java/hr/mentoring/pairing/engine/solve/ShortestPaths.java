package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/**
 * Pairs the mentees of an open problem one place after the other, each by the cheapest chain of changes, so that what is
 * paired is of the highest worth at any time (successive shortest paths with prices, after Tomizawa 1971 and Edmonds
 * and Karp 1972). Places that must stay empty go to two stand-ins: one takes first places, the other further ones, each
 * as often as the numbers of people and pairs say. Precondition: those numbers can be reached. At most
 * O(pairs · (mentees + mentors)²) steps and O(mentees + mentors) memory.
 */
final class ShortestPaths {

    private static final long UNREACHED = Long.MAX_VALUE;

    private final OpenProblem open;
    private final Worth worth;
    private final int mentees;
    /** The stand-ins' columns. */
    private final int noFirst;

    private final int noFurther;
    private final int columns;
    private final int[] capacity;
    private final int[] load;
    private final Matching matching;
    private final boolean[] lacksFirst;
    private final int[] lacksFurther;
    final long[] menteePrice;
    final long[] columnPrice;

    private final int[] row;
    private final long[] menteeDistance;
    private final long[] columnDistance;
    private final boolean[] menteeDone;
    private final boolean[] columnDone;
    private final int[] cameFromMentee;
    private final int[] cameFromColumn;

    /** Leaves so many first and further places without a mentor. */
    ShortestPaths(OpenProblem open, Worth worth, int emptyFirst, int emptyFurther) {
        this.open = open;
        this.worth = worth;
        mentees = open.mentees;
        noFirst = open.mentors;
        noFurther = open.mentors + 1;
        columns = open.mentors + 2;
        capacity = Arrays.copyOf(open.capacity, columns);
        capacity[noFirst] = emptyFirst;
        capacity[noFurther] = emptyFurther;
        load = new int[columns];
        matching = new Matching(mentees, open.mentors);
        lacksFirst = new boolean[mentees];
        lacksFurther = new int[mentees];
        menteePrice = new long[mentees];
        columnPrice = new long[columns];
        row = new int[open.mentors];
        menteeDistance = new long[mentees];
        columnDistance = new long[columns];
        menteeDone = new boolean[mentees];
        columnDone = new boolean[columns];
        cameFromMentee = new int[columns];
        cameFromColumn = new int[mentees];
    }

    /** Whether every place found its mentor or its stand-in; if not, the numbers of people and pairs are too high. */
    boolean run(SolveListener listener) {
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (mentee % 64 == 0) {
                report(listener, mentee);
            }
            menteePrice[mentee] = bestOffer(mentee);
            for (int place = 0; place < open.demand[mentee]; place++) {
                if (!augment(mentee)) {
                    return false;
                }
            }
        }
        report(listener, mentees);
        return true;
    }

    private void report(SolveListener listener, int done) {
        SolveProgress progress = new SolveProgress(SolveProgress.Stage.PAIRING, done, mentees, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }

    Matching matching() {
        return matching;
    }

    private long bestOffer(int mentee) {
        open.fill(mentee, row);
        long best = -columnPrice[noFirst];
        if (open.demand[mentee] > open.first[mentee]) {
            best = Math.max(best, -columnPrice[noFurther]);
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            long value = worth.of(row[mentor]);
            if (value != FairWorth.NEVER) {
                best = Math.max(best, value - columnPrice[mentor]);
            }
        }
        return best;
    }

    private boolean augment(int source) {
        Arrays.fill(menteeDistance, UNREACHED);
        Arrays.fill(columnDistance, UNREACHED);
        Arrays.fill(menteeDone, false);
        Arrays.fill(columnDone, false);
        menteeDistance[source] = 0;
        cameFromColumn[source] = -1;
        while (true) {
            int mentee = nearest(menteeDistance, menteeDone);
            int column = nearest(columnDistance, columnDone);
            if (mentee >= 0 && (column < 0 || menteeDistance[mentee] <= columnDistance[column])) {
                menteeDone[mentee] = true;
                reachColumns(mentee);
            } else if (column < 0) {
                return false;
            } else if (load[column] < capacity[column]) {
                settlePrices(columnDistance[column]);
                change(column);
                return true;
            } else {
                columnDone[column] = true;
                reachMentees(column);
            }
        }
    }

    private static int nearest(long[] distance, boolean[] done) {
        int nearest = -1;
        long least = UNREACHED;
        for (int k = 0; k < distance.length; k++) {
            if (!done[k] && distance[k] < least) {
                least = distance[k];
                nearest = k;
            }
        }
        return nearest;
    }

    private void reachColumns(int mentee) {
        open.fill(mentee, row);
        long base = Math.addExact(menteeDistance[mentee], menteePrice[mentee]);
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            long value = worth.of(row[mentor]);
            if (value != FairWorth.NEVER && !columnDone[mentor] && !matching.has(mentee, mentor)) {
                reachColumn(mentee, mentor, base - value);
            }
        }
        if (open.first[mentee] > 0 && !lacksFirst[mentee]) {
            reachColumn(mentee, noFirst, base);
        }
        if (lacksFurther[mentee] < open.demand[mentee] - open.first[mentee]) {
            reachColumn(mentee, noFurther, base);
        }
    }

    private void reachColumn(int mentee, int column, long baseLessWorth) {
        long distance = baseLessWorth + columnPrice[column];
        if (!columnDone[column] && distance < columnDistance[column]) {
            columnDistance[column] = distance;
            cameFromMentee[column] = mentee;
        }
    }

    private void reachMentees(int column) {
        if (column < open.mentors) {
            for (int index = 0; index < matching.menteeCount(column); index++) {
                int mentee = matching.mentee(column, index);
                if (!menteeDone[mentee]) {
                    open.fill(mentee, row);
                    reachMentee(mentee, column, worth.of(row[column]));
                }
            }
        } else {
            for (int mentee = 0; mentee < mentees; mentee++) {
                if (!menteeDone[mentee] && (column == noFirst ? lacksFirst[mentee] : lacksFurther[mentee] > 0)) {
                    reachMentee(mentee, column, 0);
                }
            }
        }
    }

    private void reachMentee(int mentee, int column, long value) {
        long distance = columnDistance[column] + value - menteePrice[mentee] - columnPrice[column];
        if (distance < menteeDistance[mentee]) {
            menteeDistance[mentee] = distance;
            cameFromColumn[mentee] = column;
        }
    }

    private void settlePrices(long end) {
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (menteeDone[mentee]) {
                menteePrice[mentee] = Math.subtractExact(menteePrice[mentee], end - menteeDistance[mentee]);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (columnDone[column]) {
                columnPrice[column] = Math.addExact(columnPrice[column], end - columnDistance[column]);
            }
        }
    }

    private void change(int lastColumn) {
        load[lastColumn]++;
        int column = lastColumn;
        while (column >= 0) {
            int mentee = cameFromMentee[column];
            take(mentee, column);
            column = cameFromColumn[mentee];
            if (column >= 0) {
                giveUp(mentee, column);
            }
        }
    }

    private void take(int mentee, int column) {
        if (column == noFirst) {
            lacksFirst[mentee] = true;
        } else if (column == noFurther) {
            lacksFurther[mentee]++;
        } else {
            matching.add(mentee, column, 0);
        }
    }

    private void giveUp(int mentee, int column) {
        if (column == noFirst) {
            lacksFirst[mentee] = false;
        } else if (column == noFurther) {
            lacksFurther[mentee]--;
        } else {
            matching.remove(mentee, column);
        }
    }

    /** The price of leaving a first place empty. */
    long firstPrice() {
        return -columnPrice[noFirst];
    }

    /** The price of leaving a further place empty. */
    long furtherPrice() {
        return -columnPrice[noFurther];
    }
}
