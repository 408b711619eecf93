package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.List;

/** A manager does not mentor their own report, nor the other way round. */
final class NotInOwnLine implements HardRule {

    @Override
    public String code() {
        return "not-in-own-line";
    }

    @Override
    public String sentence() {
        return "is not a manager and their own report";
    }

    @Override
    public boolean evident() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !mentee.managerId().equals(mentor.id()) && !mentor.managerId().equals(mentee.id());
    }

    @Override
    public RuleRows rows(Roster roster) {
        return RuleRows.eitherNames(roster, person -> List.of(person.managerId()));
    }
}
