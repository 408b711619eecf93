package hr.mentoring.pairing.engine.solve;

/**
 * Where scores come from, a mentee's row at a time, so that they can be computed during the search and need never be
 * held all at once. Rows never change, and may be asked for by several threads at the same time.
 */
@FunctionalInterface
public interface ScoreRows {

    /** Stands in a row for a pair that must not be. */
    int FORBIDDEN = -1;

    /** Writes this mentee's score with each mentor, at least 0, or {@link #FORBIDDEN}. */
    void fill(int mentee, int[] row);
}
