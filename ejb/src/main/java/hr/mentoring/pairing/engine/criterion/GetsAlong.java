package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.ArrayList;
import java.util.List;

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
        SharedThings interests = new SharedThings(roster, Participant::interests);
        SharedThings motives = new SharedThings(roster, Participant::motives);
        SharedThings styles = new SharedThings(roster, Participant::styles);
        SharedThings channels = new SharedThings(roster, Participant::channels);
        return (mentee, share, sums) -> {
            int[] parts = parts(share);
            int[] shared = interests.counts(mentee);
            int[] sharedMotives = motives.counts(mentee);
            int[] sharedStyles = styles.counts(mentee);
            int[] sharedChannels = channels.counts(mentee);
            for (int mentor = 0; mentor < sums.length; mentor++) {
                int kind = (Math.min(shared[mentor], MOST_INTERESTS) << 3)
                        | (Math.min(sharedMotives[mentor], 1) << 2)
                        | (Math.min(sharedStyles[mentor], 1) << 1)
                        | Math.min(sharedChannels[mentor], 1);
                sums[mentor] += parts[kind];
            }
        };
    }

    /** What each way of getting along contributes: the number of interests, then a bit for motives, styles and channels. */
    private static int[] parts(PointRows.Share share) {
        int[] parts = new int[(MOST_INTERESTS + 1) << 3];
        for (int kind = 0; kind < parts.length; kind++) {
            parts[kind] = share.of(PER_INTEREST * (kind >> 3)
                    + MOTIVE * ((kind >> 2) & 1)
                    + STYLE * ((kind >> 1) & 1)
                    + CHANNEL * (kind & 1));
        }
        return parts;
    }
}
