package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.SharedTime;
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

    @Override
    public RuleRows rows(Roster roster) {
        SharedTime time = roster.time();
        int[] weeks = time.weeks();
        int least = roster.settings().sharedHalfHours();
        return (mentee, row) -> {
            int[] shared = time.sharedOf(mentee);
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] |= RuleRows.unlessAtLeast(least, shared[weeks[mentor]]);
            }
        };
    }
}
