package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.List;

/** Nobody is their own mentor. */
final class NotThemselves implements HardRule {

    @Override
    public String code() {
        return "not-themselves";
    }

    @Override
    public String sentence() {
        return "is two people";
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public boolean evident() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !mentee.id().equals(mentor.id());
    }

    @Override
    public RuleRows rows(Roster roster) {
        return (mentee, row) -> RuleRows.strikeAll(
                roster.mentorsAmong(List.of(roster.mentees().get(mentee).id())), row);
    }
}
