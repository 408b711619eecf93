package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two share interests, and like the same way of working together: motives, style and channel. */
final class GetsAlong implements Criterion {

    static final String CODE = "rapport";
    static final int PER_INTEREST = 2000;
    static final int MOST_INTERESTS = 3;
    static final int MOTIVE = 1000;
    static final int STYLE = 2000;
    static final int CHANNEL = 1000;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "has interests and ways of working in common";
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        int interests = Shared.ids(mentee.interests(), mentor.interests()).size();
        return PER_INTEREST * Math.min(interests, MOST_INTERESTS)
                + (Shared.ids(mentee.motives(), mentor.motives()).isEmpty() ? 0 : MOTIVE)
                + (Shared.ids(mentee.styles(), mentor.styles()).isEmpty() ? 0 : STYLE)
                + (Shared.ids(mentee.channels(), mentor.channels()).isEmpty() ? 0 : CHANNEL);
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, "shares-interest", Kind.INTEREST, Shared.ids(mentee.interests(), mentor.interests()));
        add(reasons, "shares-style", Kind.STYLE, Shared.ids(mentee.styles(), mentor.styles()));
        add(reasons, "shares-motive", Kind.MOTIVE, Shared.ids(mentee.motives(), mentor.motives()));
        add(reasons, "shares-channel", Kind.CHANNEL, Shared.ids(mentee.channels(), mentor.channels()));
        return reasons;
    }

    private static void add(List<Reason> reasons, String code, Kind kind, List<String> ids) {
        for (String id : ids) {
            reasons.add(Reason.toAll(code, Direction.SHARED, Argument.of(kind, id)));
        }
    }

    @Override
    public PointRows rows(Roster roster) {
        Map<String, int[]> interests = roster.mentorsBy(Participant::interests);
        Map<String, int[]> motives = roster.mentorsBy(Participant::motives);
        Map<String, int[]> styles = roster.mentorsBy(Participant::styles);
        Map<String, int[]> channels = roster.mentorsBy(Participant::channels);
        return (mentee, share, sums) -> {
            Participant learner = roster.mentees().get(mentee);
            int[] points = new int[sums.length];
            for (String interest : learner.interests()) {
                for (int mentor : interests.getOrDefault(interest, new int[0])) {
                    points[mentor] += PER_INTEREST;
                }
            }
            for (int mentor = 0; mentor < points.length; mentor++) {
                points[mentor] = Math.min(points[mentor], PER_INTEREST * MOST_INTERESTS);
            }
            addOnce(learner.motives(), motives, MOTIVE, points);
            addOnce(learner.styles(), styles, STYLE, points);
            addOnce(learner.channels(), channels, CHANNEL, points);
            for (int mentor = 0; mentor < points.length; mentor++) {
                sums[mentor] += share.of(points[mentor]);
            }
        };
    }

    private static void addOnce(Set<String> wanted, Map<String, int[]> having, int worth, int[] points) {
        BitSet counted = new BitSet(points.length);
        for (String one : wanted) {
            for (int mentor : having.getOrDefault(one, new int[0])) {
                if (!counted.get(mentor)) {
                    counted.set(mentor);
                    points[mentor] += worth;
                }
            }
        }
    }
}
