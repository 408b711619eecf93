package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Both asked to be matched on the same trait. That it counted is told to nobody; the trait itself is told to a partner
 * whose other side allowed it.
 */
final class SharesBackground implements Criterion {

    static final String CODE = "affinity";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "shares a background that both asked for";
    }

    @Override
    public boolean concerns(Participant mentee) {
        return !mentee.affinities().isEmpty();
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return Shared.ids(mentee.affinities(), mentor.affinities()).isEmpty() ? 0 : FULL;
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        Set<Audience> audience = EnumSet.noneOf(Audience.class);
        if (mentor.affinityVisible()) {
            audience.add(Audience.MENTEE);
        }
        if (mentee.affinityVisible()) {
            audience.add(Audience.MENTOR);
        }
        return Shared.ids(mentee.affinities(), mentor.affinities()).stream()
                .map(trait ->
                        Reason.toSome("shares-background", Direction.SHARED, audience, Argument.of(Kind.TRAIT, trait)))
                .toList();
    }

    @Override
    public Set<Audience> audience() {
        return EnumSet.noneOf(Audience.class);
    }

    @Override
    public PointRows rows(Roster roster) {
        Map<String, int[]> traits = roster.mentorsBy(Participant::affinities);
        return (mentee, share, sums) -> {
            BitSet sharing = new BitSet(sums.length);
            for (String trait : roster.mentees().get(mentee).affinities()) {
                for (int mentor : traits.getOrDefault(trait, new int[0])) {
                    sharing.set(mentor);
                }
            }
            sharing.stream().forEach(mentor -> sums[mentor] += share.of(FULL));
        };
    }
}
