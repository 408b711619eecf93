package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The mentor is senior, of the same seniority or junior, as the type of program says. */
final class SeniorityOrder implements HardRule {

    @Override
    public String code() {
        return "seniority-order";
    }

    @Override
    public String sentence() {
        return "has the seniority that the program asks for";
    }

    @Override
    public boolean evident() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return inOrder(snapshot.settings().type(), mentor.level() - mentee.level());
    }

    @Override
    public RuleRows rows(Roster roster) {
        int[] levels = roster.mentors().stream().mapToInt(Participant::level).toArray();
        int highest = IntStream.of(levels).max().orElse(0);
        ProgramType type = roster.settings().type();
        return (mentee, row) -> {
            int own = roster.mentees().get(mentee).level();
            int[] verdicts = new int[highest + 1];
            Arrays.setAll(verdicts, level -> inOrder(type, level - own) ? 0 : RuleRows.FORBIDDEN);
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] |= verdicts[levels[mentor]];
            }
        };
    }

    private static boolean inOrder(ProgramType type, int ahead) {
        return switch (type) {
            case CLASSIC, CROSS_FIELD, TEAM -> ahead > 0;
            case REVERSE -> ahead < 0;
            case PEER -> Math.abs(ahead) <= 1;
        };
    }
}
