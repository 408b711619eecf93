package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;

/** The mentor named the mentee among the people they would like. */
final class IsWishedByMentor extends IsWished {

    static final String CODE = "wish-of-mentor";

    IsWishedByMentor() {
        super(CODE, "wished-by-mentor", Audience.MENTOR);
    }

    @Override
    public String sentence() {
        return "is the mentor's wish";
    }

    @Override
    int rank(Participant mentee, Participant mentor) {
        return mentor.rankOf(mentee.id());
    }

    @Override
    public PointRows rows(Roster roster) {
        int[][] wishing = roster.mentorsNaming(Participant::wishes);
        return (mentee, share, sums) -> {
            Participant learner = roster.mentees().get(mentee);
            for (int mentor : wishing[mentee]) {
                sums[mentor] += share.of(worth(rank(learner, roster.mentors().get(mentor))));
            }
        };
    }
}
