package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Both speak a common language; who stated none speaks any. */
final class CommonLanguage implements HardRule {

    @Override
    public String code() {
        return "common-language";
    }

    @Override
    public String sentence() {
        return "has a language in common";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return understand(mentee.languages(), mentor.languages());
    }

    /** Few sets of languages are spoken by many people, so each of a mentee's meets each of a mentor's only once. */
    @Override
    public RuleRows rows(Roster roster) {
        Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
        int[] setOf = roster.mentors().stream()
                .mapToInt(mentor -> numbers.computeIfAbsent(mentor.languages(), set -> numbers.size()))
                .toArray();
        Map<Set<String>, int[]> verdicts = new HashMap<>();
        roster.mentees()
                .forEach(mentee -> verdicts.computeIfAbsent(
                        mentee.languages(),
                        own -> numbers.keySet().stream()
                                .mapToInt(theirs -> understand(own, theirs) ? 0 : RuleRows.FORBIDDEN)
                                .toArray()));
        int[][] verdictsOf = roster.mentees().stream()
                .map(mentee -> verdicts.getOrDefault(mentee.languages(), new int[0]))
                .toArray(int[][]::new);
        return (mentee, row) -> {
            int[] verdict = verdictsOf[mentee];
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] |= verdict[setOf[mentor]];
            }
        };
    }

    private static boolean understand(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
