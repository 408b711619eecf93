package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** Nobody gets a partner they already had. */
final class NewPartner implements HardRule {

    @Override
    public String code() {
        return "new-partner";
    }

    @Override
    public String sentence() {
        return "has not been a pair before";
    }

    @Override
    public boolean evident() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !mentee.previousPartners().contains(mentor.id())
                && !mentor.previousPartners().contains(mentee.id());
    }

    @Override
    public RuleRows rows(Roster roster) {
        return RuleRows.eitherNames(roster, Participant::previousPartners);
    }
}
