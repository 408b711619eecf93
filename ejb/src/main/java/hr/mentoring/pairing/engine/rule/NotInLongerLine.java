package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** Nobody mentors anybody who stands above or below them in the reporting line, however far. */
final class NotInLongerLine implements HardRule {

    @Override
    public String code() {
        return "not-in-longer-line";
    }

    @Override
    public String sentence() {
        return "does not stand in one reporting line";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !mentee.managersAbove().contains(mentor.id())
                && !mentor.managersAbove().contains(mentee.id());
    }

    @Override
    public RuleRows rows(Roster roster) {
        return RuleRows.eitherNames(roster, Participant::managersAbove);
    }
}
