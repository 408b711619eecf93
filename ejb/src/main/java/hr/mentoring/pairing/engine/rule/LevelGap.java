package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** As many levels lie between both as the program asks, whoever stands higher. */
final class LevelGap implements HardRule {

    @Override
    public String code() {
        return "level-gap";
    }

    @Override
    public String sentence() {
        return "is as many levels apart as the program asks";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return Math.abs(mentor.level() - mentee.level()) >= snapshot.settings().levelGap();
    }

    @Override
    public RuleRows rows(Roster roster) {
        int[] levels = roster.mentors().stream().mapToInt(Participant::level).toArray();
        int least = roster.settings().levelGap();
        return (mentee, row) -> {
            int own = roster.mentees().get(mentee).level();
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (Math.abs(levels[mentor] - own) < least) {
                    row[mentor] = RuleRows.FORBIDDEN;
                }
            }
        };
    }
}
