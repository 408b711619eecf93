package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.criterion.PointRows;
import hr.mentoring.pairing.engine.criterion.PointRows.Share;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.RuleRows;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.solve.SingleScores;
import java.util.Arrays;
import java.util.List;

/** Scores whole rows: each criterion adds its part, then the floor and each rule strike what may not be. */
final class ScoredRows implements SingleScores {

    private final CompiledCohort cohort;
    private final List<Criterion> criteria;
    private final List<PointRows> parts;
    private final List<RuleRows> rules;

    ScoredRows(CompiledCohort cohort, Roster roster) {
        this.cohort = cohort;
        criteria = cohort.criteria();
        parts = criteria.stream().map(criterion -> criterion.rows(roster)).toList();
        rules = cohort.rules().stream()
                .map((HardRule rule) -> rule.rows(roster))
                .toList();
    }

    @Override
    public void fill(int mentee, int[] row) {
        fillScores(mentee, row);
        int floor = cohort.floor();
        if (floor > 0) {
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = row[mentor] < floor ? FORBIDDEN : row[mentor];
            }
        }
        strike(mentee, row);
    }

    @Override
    public int score(int mentee, int mentor) {
        return cohort.score(mentee, mentor);
    }

    /** As {@link #fill}, however low a score is. */
    void fillWithoutFloor(int mentee, int[] row) {
        fillScores(mentee, row);
        strike(mentee, row);
    }

    /** The scores of all pairs, be they allowed or not. */
    void fillScores(int mentee, int[] row) {
        Arrays.fill(row, 0);
        for (int k = 0; k < criteria.size(); k++) {
            Share share = new Share(cohort.share(criteria.get(k), mentee));
            if (share.most() > 0) {
                parts.get(k).add(mentee, share, row);
            }
        }
    }

    /** Strikes the pairs that one rule, by its place among the cohort's rules, rules out. */
    void strike(int rule, int mentee, int[] row) {
        rules.get(rule).strike(mentee, row);
    }

    private void strike(int mentee, int[] row) {
        for (RuleRows rule : rules) {
            rule.strike(mentee, row);
        }
    }
}
