package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.solve.ScoreRows;

/** Scores a mentee's row by asking every rule and criterion about every mentor. */
final class ScoredRows implements ScoreRows {

    private final CompiledCohort cohort;

    ScoredRows(CompiledCohort cohort) {
        this.cohort = cohort;
    }

    @Override
    public void fill(int mentee, int[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = cohort.score(mentee, mentor);
        }
    }
}
