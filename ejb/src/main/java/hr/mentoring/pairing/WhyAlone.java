package hr.mentoring.pairing;

import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Why a mentee of a large cohort got fewer mentors than wanted: the counts alone, without looking for a change that
 * would help, which takes a solution of the whole cohort for each that is tried.
 */
final class WhyAlone {

    private static final String CONFIDENTIAL = "confidential";

    private WhyAlone() {}

    static Unmatched of(CompiledCohort cohort, PairingPlan plan, int mentee) {
        int mentors = cohort.mentors().size();
        int[] load = plan.load(mentors);
        SortedMap<String, Integer> removedBy = new TreeMap<>();
        boolean[] candidate = new boolean[mentors];
        int candidates = 0;
        int full = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            List<String> obstacles = obstacles(cohort, mentee, mentor);
            obstacles.forEach(code -> removedBy.merge(code, 1, Integer::sum));
            if (obstacles.isEmpty()) {
                candidate[mentor] = true;
                candidates++;
                full += load[mentor] >= cohort.problem().capacity(mentor) ? 1 : 0;
            }
        }
        int others = (int) IntStream.range(0, plan.size())
                .filter(pair -> candidate[plan.mentor(pair)] && plan.mentee(pair) != mentee)
                .map(plan::mentee)
                .distinct()
                .count();
        return new Unmatched(
                SnapshotMaker.person(cohort.mentees().get(mentee).id()),
                mentors,
                removedBy,
                candidates,
                full,
                others,
                Unmatched.Change.NOT_LOOKED_FOR);
    }

    private static List<String> obstacles(CompiledCohort cohort, int mentee, int mentor) {
        List<String> broken = cohort.brokenRules(mentee, mentor).stream()
                .map(rule -> rule.confidential() ? CONFIDENTIAL : rule.code())
                .distinct()
                .toList();
        boolean tooLow = broken.isEmpty() && cohort.scoreWithoutRules(mentee, mentor) < cohort.floor();
        return tooLow ? List.of(HardRules.FLOOR) : broken;
    }
}
