package hr.mentoring.pairing.engine.solve;

/** Rows of which single scores can be computed as well, in much less time than a row takes. */
public interface SingleScores extends ScoreRows {

    /** What {@link #fill} writes for this mentor. */
    int score(int mentee, int mentor);
}
