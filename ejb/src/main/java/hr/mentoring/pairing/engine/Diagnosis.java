package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.HardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a coordinator should know before pairing a cohort.
 *
 * @param wanted how many mentors are wanted in all
 * @param places how many places the mentors have in all
 * @param withoutCandidate mentees whom the rules leave no mentor at all
 * @param wouldHaveOne for each rule, how many of those would have a candidate if that rule alone were off
 * @param removedPairs for each rule, how many pairs it rules out
 * @param removedOnlyPairs for each rule, how many pairs it alone rules out
 * @param idleMentors mentors whom the rules leave no mentee at all
 */
public record Diagnosis(
        int mentees,
        int mentors,
        long wanted,
        long places,
        List<String> withoutCandidate,
        SortedMap<String, Integer> wouldHaveOne,
        SortedMap<String, Long> removedPairs,
        SortedMap<String, Long> removedOnlyPairs,
        List<String> idleMentors) {

    static Diagnosis of(CompiledCohort cohort) {
        List<String> withoutCandidate = new ArrayList<>();
        SortedMap<String, Integer> wouldHaveOne = new TreeMap<>();
        SortedMap<String, Long> removed = new TreeMap<>();
        SortedMap<String, Long> removedOnly = new TreeMap<>();
        boolean[] hasMentee = new boolean[cohort.mentors().size()];
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            boolean hasMentor = false;
            SortedMap<String, Integer> aloneInTheWay = new TreeMap<>();
            for (int mentor = 0; mentor < hasMentee.length; mentor++) {
                List<String> obstacles = obstacles(cohort, mentee, mentor);
                if (obstacles.isEmpty()) {
                    hasMentor = true;
                    hasMentee[mentor] = true;
                }
                obstacles.forEach(code -> removed.merge(code, 1L, Long::sum));
                if (obstacles.size() == 1) {
                    removedOnly.merge(obstacles.get(0), 1L, Long::sum);
                    aloneInTheWay.put(obstacles.get(0), 1);
                }
            }
            if (!hasMentor) {
                withoutCandidate.add(cohort.mentees().get(mentee).id());
                aloneInTheWay.keySet().forEach(code -> wouldHaveOne.merge(code, 1, Integer::sum));
            }
        }
        List<String> idle = new ArrayList<>();
        long places = 0;
        long wanted = 0;
        for (int mentor = 0; mentor < hasMentee.length; mentor++) {
            places += cohort.problem().capacity(mentor);
            if (!hasMentee[mentor]) {
                idle.add(cohort.mentors().get(mentor).id());
            }
        }
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            wanted += cohort.problem().demand(mentee);
        }
        return new Diagnosis(
                cohort.mentees().size(),
                hasMentee.length,
                wanted,
                places,
                withoutCandidate,
                wouldHaveOne,
                removed,
                removedOnly,
                idle);
    }

    private static List<String> obstacles(CompiledCohort cohort, int mentee, int mentor) {
        List<String> broken = new ArrayList<>(
                cohort.brokenRules(mentee, mentor).stream().map(HardRule::code).toList());
        if (cohort.scoreWithoutRules(mentee, mentor) < cohort.floor()) {
            broken.add(HardRules.FLOOR);
        }
        return broken;
    }
}
