package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/** Scores of the few pairs that are allowed, each mentee's in a list by mentor; all others are forbidden. */
public final class SparseScores implements ScoreRows {

    private final int[] starts;
    private final int[] mentors;
    private final int[] scores;

    /**
     * The lists of all mentees one after the other.
     *
     * @param starts where each mentee's list starts, and at the end where the last one ends
     * @param mentors the mentors of the allowed pairs, ascending in each list
     * @param scores their scores
     */
    public SparseScores(int[] starts, int[] mentors, int[] scores) {
        this.starts = starts.clone();
        this.mentors = mentors.clone();
        this.scores = scores.clone();
        for (int mentee = 0; mentee + 1 < starts.length; mentee++) {
            for (int at = starts[mentee] + 1; at < starts[mentee + 1]; at++) {
                if (mentors[at - 1] >= mentors[at]) {
                    throw new IllegalArgumentException(
                            "The list of mentee %d is not ascending at mentor %d".formatted(mentee, mentors[at]));
                }
            }
        }
    }

    @Override
    public void fill(int mentee, int[] row) {
        Arrays.fill(row, FORBIDDEN);
        for (int at = starts[mentee]; at < starts[mentee + 1]; at++) {
            row[mentors[at]] = scores[at];
        }
    }

    /** Writes the mentors whom this mentee may have, ascending, with their scores, and returns how many they are. */
    int read(int mentee, int[] list, int[] values) {
        int count = starts[mentee + 1] - starts[mentee];
        System.arraycopy(mentors, starts[mentee], list, 0, count);
        System.arraycopy(scores, starts[mentee], values, 0, count);
        return count;
    }

    /** How many pairs are allowed. */
    public int size() {
        return mentors.length;
    }

    int[] starts() {
        return starts;
    }

    int[] mentors() {
        return mentors;
    }

    int[] scores() {
        return scores;
    }
}
