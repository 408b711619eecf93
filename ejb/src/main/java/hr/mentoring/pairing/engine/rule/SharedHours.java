package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** Both can meet for as many half hours a week as the program asks, wherever they live. */
final class SharedHours implements HardRule {

    @Override
    public String code() {
        return "shared-hours";
    }

    @Override
    public String sentence() {
        return "has enough working hours in common";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        int shared = mentee.availability().sharedHalfHours(mentor.availability());
        return shared >= snapshot.settings().sharedHalfHours();
    }
}
