package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The scores of all mentees with a few mentors, read from all rows at once or looked up one by one, by all processors, and
 * kept for the next time. Several threads may ask at once.
 */
final class ScoreColumns {

    /** With more mentors than these at a time it is better to read rows. */
    static final int FEW = 64;

    /** So many scores of a mentee are looked up in less time than the whole row is read. */
    static final int FEW_ENOUGH_TO_LOOK_UP = 8;

    private static final int MOST_KEPT = 4 * FEW;

    private final Rows rows;
    private final int mentees;
    private final int mentors;
    private final Map<Integer, int[]> columns = new HashMap<>();

    ScoreColumns(OpenProblem open, Rows rows) {
        this.rows = rows;
        mentees = open.mentees;
        mentors = open.mentors;
    }

    /** The columns of these mentors, in their order; negative where a pair is forbidden. */
    synchronized int[][] of(int[] some) {
        if (columns.size() > MOST_KEPT) {
            columns.clear();
        }
        int[] missing = IntStream.of(some)
                .filter(mentor -> !columns.containsKey(mentor))
                .toArray();
        if (missing.length > 0) {
            read(missing);
        }
        return IntStream.of(some).mapToObj(columns::get).toArray(int[][]::new);
    }

    private void read(int[] some) {
        if (rows.looksUp() && some.length <= FEW_ENOUGH_TO_LOOK_UP) {
            lookUp(some);
        } else {
            readRows(some);
        }
    }

    private void lookUp(int[] some) {
        for (int mentor : some) {
            int[] column = new int[mentees];
            Rows.chunks(mentees, mentors).forEach(chunk -> {
                for (int mentee = chunk; mentee < Math.min(mentees, chunk + Rows.CHUNK); mentee++) {
                    column[mentee] = rows.score(mentee, mentor);
                }
            });
            columns.put(mentor, column);
        }
    }

    private void readRows(int[] some) {
        int[] place = new int[mentors];
        Arrays.fill(place, -1);
        int[][] found = new int[some.length][mentees];
        for (int k = 0; k < some.length; k++) {
            place[some[k]] = k;
            Arrays.fill(found[k], ScoreRows.FORBIDDEN);
            columns.put(some[k], found[k]);
        }
        int[] noPrices = new int[mentors];
        Rows.chunks(mentees, mentors).forEach(chunk -> {
            Rows.Reader reader = rows.reader();
            for (int mentee = chunk; mentee < Math.min(mentees, chunk + Rows.CHUNK); mentee++) {
                reader.collectAll(mentee, noPrices, ScoreRows.FORBIDDEN);
                for (int at = 0; at < reader.found; at++) {
                    if (place[reader.mentors[at]] >= 0) {
                        found[place[reader.mentors[at]]][mentee] = reader.scores[at];
                    }
                }
            }
        });
    }
}
