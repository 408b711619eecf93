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

/** The mentee named the mentor among the people they would like, the higher the better. */
final class IsWishedByMentee implements Criterion {

    static final String CODE = "wish-of-mentee";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "is the mentee's wish";
    }

    @Override
    public boolean concerns(Participant mentee) {
        return !mentee.wishes().isEmpty();
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return Wishes.points(mentee.rankOf(mentor.id()));
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        int rank = mentee.rankOf(mentor.id());
        return rank == 0
                ? List.of()
                : List.of(
                        Reason.toSome("wished-by-mentee", Direction.SHARED, audience(), Argument.of(Kind.RANK, rank)));
    }

    /** A wish is known to who made it and to the coordinator, not to the one wished for. */
    @Override
    public Set<Audience> audience() {
        return EnumSet.of(Audience.MENTEE, Audience.COORDINATOR);
    }

    @Override
    public PointRows rows(Roster roster) {
        return (mentee, share, sums) -> {
            List<String> wishes = roster.mentees().get(mentee).wishes();
            for (int rank = 1; rank <= wishes.size(); rank++) {
                int mentor = roster.mentorIndex(wishes.get(rank - 1));
                if (mentor >= 0) {
                    sums[mentor] += share.of(Wishes.points(rank));
                }
            }
        };
    }
}
