package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.List;
import java.util.Map;

/** In a cross-field program the two work in different job families. */
final class OtherField implements HardRule {

    @Override
    public String code() {
        return "other-field";
    }

    @Override
    public String sentence() {
        return "comes from two job families";
    }

    @Override
    public boolean evident() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return snapshot.settings().type() != ProgramType.CROSS_FIELD
                || mentee.jobFamily().isEmpty()
                || !mentee.jobFamily().equals(mentor.jobFamily());
    }

    @Override
    public RuleRows rows(Roster roster) {
        Map<String, int[]> families = roster.mentorsBy(mentor -> List.of(mentor.jobFamily()));
        return (mentee, row) -> {
            String own = roster.mentees().get(mentee).jobFamily();
            if (roster.settings().type() == ProgramType.CROSS_FIELD && !own.isEmpty()) {
                RuleRows.strikeAll(families.getOrDefault(own, new int[0]), row);
            }
        };
    }
}
