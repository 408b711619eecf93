package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.List;

/** The mentee named the mentor among the people they would like. */
final class IsWishedByMentee extends IsWished {

    static final String CODE = "wish-of-mentee";

    IsWishedByMentee() {
        super(CODE, "wished-by-mentee", Audience.MENTEE);
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
    int rank(Participant mentee, Participant mentor) {
        return mentee.rankOf(mentor.id());
    }

    @Override
    public PointRows rows(Roster roster) {
        return (mentee, share, sums) -> {
            List<String> wishes = roster.mentees().get(mentee).wishes();
            for (int rank = 1; rank <= wishes.size(); rank++) {
                int mentor = roster.mentorIndex(wishes.get(rank - 1));
                if (mentor >= 0) {
                    sums[mentor] += share.of(worth(rank));
                }
            }
        };
    }
}
