package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** Either side may name people they must not be paired with; who did is told to nobody. */
final class NotAvoided implements HardRule {

    @Override
    public String code() {
        return "not-avoided";
    }

    @Override
    public String sentence() {
        return "is nobody whom the other asked to avoid";
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !mentee.avoids().contains(mentor.id()) && !mentor.avoids().contains(mentee.id());
    }

    @Override
    public RuleRows rows(Roster roster) {
        return RuleRows.eitherNames(roster, Participant::avoids);
    }
}
