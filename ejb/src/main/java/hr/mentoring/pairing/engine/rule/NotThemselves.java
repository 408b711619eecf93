package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

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
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !mentee.id().equals(mentor.id());
    }
}
