package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.HardRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands between one mentee and every mentor of a cohort, found for the whole row at once: a bit for each rule in
 * the way, and one for the floor. Takes a row at a time and uses its space again, so each thread needs its own.
 */
final class Obstacles {

    private final CompiledCohort cohort;
    private final List<String> codes = new ArrayList<>();
    private final int floorBit;
    private final int[] inTheWay;
    private final int[] scores;
    private final int[] struck;

    Obstacles(CompiledCohort cohort) {
        this.cohort = cohort;
        cohort.rules().stream().map(HardRule::code).forEach(codes::add);
        floorBit = 1 << codes.size();
        codes.add(HardRules.FLOOR);
        int mentors = cohort.mentors().size();
        inTheWay = new int[mentors];
        scores = new int[mentors];
        struck = new int[mentors];
    }

    /** Turns to this mentee. */
    Obstacles of(int mentee) {
        Arrays.fill(inTheWay, 0);
        for (int rule = 0; rule < cohort.rules().size(); rule++) {
            Arrays.fill(struck, 0); // a struck mentor has all bits set
            cohort.rows().strike(rule, mentee, struck);
            int bit = 1 << rule;
            for (int mentor = 0; mentor < struck.length; mentor++) {
                inTheWay[mentor] |= struck[mentor] & bit;
            }
        }
        cohort.rows().fillScores(mentee, scores);
        int floor = cohort.floor();
        for (int mentor = 0; mentor < scores.length; mentor++) {
            inTheWay[mentor] |= scores[mentor] < floor ? floorBit : 0;
        }
        return this;
    }

    /** The bits of what stands between the mentee and this mentor; 0 for nothing. */
    int with(int mentor) {
        return inTheWay[mentor];
    }

    /** The score with this mentor, be it allowed or not. */
    int score(int mentor) {
        return scores[mentor];
    }

    /** How many obstacles there are, each with a bit of its own. */
    int kinds() {
        return codes.size();
    }

    /** The code of the obstacle with this bit, counted from the lowest. */
    String code(int kind) {
        return codes.get(kind);
    }

    /** The bit of the floor. */
    int floorBit() {
        return floorBit;
    }
}
