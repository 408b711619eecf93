package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;

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
        return mentee.languages().isEmpty()
                || mentor.languages().isEmpty()
                || !Collections.disjoint(mentee.languages(), mentor.languages());
    }

    @Override
    public RuleRows rows(Roster roster) {
        Map<String, int[]> speakers = roster.mentorsBy(mentor -> mentor.languages());
        int[] ofAny = IntStream.range(0, roster.mentors().size())
                .filter(mentor -> roster.mentors().get(mentor).languages().isEmpty())
                .toArray();
        return (mentee, row) -> {
            Participant learner = roster.mentees().get(mentee);
            if (learner.languages().isEmpty()) {
                return;
            }
            BitSet understood = new BitSet(row.length);
            for (String language : learner.languages()) {
                for (int mentor : speakers.getOrDefault(language, new int[0])) {
                    understood.set(mentor);
                }
            }
            for (int mentor : ofAny) {
                understood.set(mentor);
            }
            for (int mentor = understood.nextClearBit(0);
                    mentor < row.length;
                    mentor = understood.nextClearBit(mentor + 1)) {
                row[mentor] = RuleRows.FORBIDDEN;
            }
        };
    }
}
