package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The mentor named the mentee among the people they would like, the higher the better. */
final class IsWishedByMentor implements Criterion {

    static final String CODE = "wish-of-mentor";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "is the mentor's wish";
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return Wishes.points(mentor.rankOf(mentee.id()));
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        int rank = mentor.rankOf(mentee.id());
        return rank == 0
                ? List.of()
                : List.of(
                        Reason.toSome("wished-by-mentor", Direction.SHARED, audience(), Argument.of(Kind.RANK, rank)));
    }

    /** A wish is known to who made it and to the coordinator, not to the one wished for. */
    @Override
    public Set<Audience> audience() {
        return EnumSet.of(Audience.MENTOR, Audience.COORDINATOR);
    }

    @Override
    public PointRows rows(Roster roster) {
        int[][] wishing = roster.mentorsNaming(Participant::wishes);
        return (mentee, share, sums) -> {
            String id = roster.mentees().get(mentee).id();
            for (int mentor : wishing[mentee]) {
                sums[mentor] +=
                        share.of(Wishes.points(roster.mentors().get(mentor).rankOf(id)));
            }
        };
    }
}
