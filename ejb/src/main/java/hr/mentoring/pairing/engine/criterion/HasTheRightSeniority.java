package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.List;
import java.util.stream.IntStream;

/** The mentor is as far ahead as the type of program likes best; each level off that costs a quarter. */
final class HasTheRightSeniority implements Criterion {

    static final String CODE = "seniority";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "has the distance in seniority that suits the program";
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return points(settings.type(), mentor.level() - mentee.level());
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        return points(mentee, mentor, settings) < FULL
                ? List.of()
                : List.of(Reason.toAll(
                        "right-seniority",
                        Direction.SHARED,
                        Argument.of(Kind.SENIORITY_GAP, mentor.level() - mentee.level())));
    }

    @Override
    public PointRows rows(Roster roster) {
        int[] levels = roster.mentors().stream().mapToInt(Participant::level).toArray();
        int highest = IntStream.of(levels).max().orElse(0);
        return (mentee, share, sums) -> {
            int own = roster.mentees().get(mentee).level();
            int[] parts = new int[highest + 1];
            for (int level = 0; level <= highest; level++) {
                parts[level] = share.of(points(roster.settings().type(), level - own));
            }
            for (int mentor = 0; mentor < sums.length; mentor++) {
                sums[mentor] += parts[levels[mentor]];
            }
        };
    }

    private static int points(ProgramType type, int ahead) {
        int off = switch (type) {
            case CLASSIC, CROSS_FIELD, TEAM -> ahead < 1 ? 2 - ahead : Math.max(0, ahead - 2);
            case REVERSE -> ahead > -1 ? 2 + ahead : Math.max(0, -2 - ahead);
            case PEER -> Math.abs(ahead);
        };
        return Math.max(0, FULL - FULL / 4 * off);
    }
}
