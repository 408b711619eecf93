package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.HardRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void wholeRowsTellWhatEachPairAloneTells(long seed) {
        CompiledCohort cohort = PairingEngine.standard().compile(RandomCohorts.cohort(seed, 30));
        Diagnosis diagnosis = PairingEngine.standard().diagnose(cohort);
        SortedMap<String, Long> removed = new TreeMap<>();
        SortedMap<String, Long> removedOnly = new TreeMap<>();
        SortedMap<String, Integer> wouldHaveOne = new TreeMap<>();
        List<String> withoutCandidate = new ArrayList<>();
        Set<Integer> busy = new HashSet<>();
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            Set<String> aloneInTheWay = new HashSet<>();
            boolean hasMentor = false;
            for (int mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                List<String> obstacles = obstacles(cohort, mentee, mentor);
                obstacles.forEach(code -> removed.merge(code, 1L, Long::sum));
                if (obstacles.size() == 1) {
                    removedOnly.merge(obstacles.get(0), 1L, Long::sum);
                    aloneInTheWay.add(obstacles.get(0));
                }
                if (obstacles.isEmpty()) {
                    hasMentor = true;
                    busy.add(mentor);
                }
            }
            if (!hasMentor) {
                withoutCandidate.add(cohort.mentees().get(mentee).id());
                aloneInTheWay.forEach(code -> wouldHaveOne.merge(code, 1, Integer::sum));
            }
        }
        assertThat(diagnosis.removedPairs()).isEqualTo(removed);
        assertThat(diagnosis.removedOnlyPairs()).isEqualTo(removedOnly);
        assertThat(diagnosis.wouldHaveOne()).isEqualTo(wouldHaveOne);
        assertThat(diagnosis.withoutCandidate()).isEqualTo(withoutCandidate);
        assertThat(diagnosis.idleMentors())
                .isEqualTo(IntStream.range(0, cohort.mentors().size())
                        .filter(mentor -> !busy.contains(mentor))
                        .mapToObj(mentor -> cohort.mentors().get(mentor).id())
                        .toList());
    }

    private static List<String> obstacles(CompiledCohort cohort, int mentee, int mentor) {
        List<String> codes = new ArrayList<>(
                cohort.brokenRules(mentee, mentor).stream().map(HardRule::code).toList());
        if (cohort.scoreWithoutRules(mentee, mentor) < cohort.floor()) {
            codes.add(HardRules.FLOOR);
        }
        return codes;
    }
}
