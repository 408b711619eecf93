package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The two do not know each other yet; from different parts of the company is best. */
final class BringsNewPeopleTogether implements Criterion {

    static final String CODE = "acquaintance";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "brings people together who do not know each other yet";
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        if (knows(mentee, mentor) || knows(mentor, mentee)) {
            return 0;
        }
        boolean sameUnit = !mentee.orgUnit().isEmpty() && mentee.orgUnit().equals(mentor.orgUnit());
        return sameUnit ? FULL / 2 : FULL;
    }

    private static boolean knows(Participant one, Participant other) {
        return one.acquaintances().contains(other.id())
                || one.previousPartners().contains(other.id());
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        return points(mentee, mentor, settings) < FULL
                ? List.of()
                : List.of(Reason.toAll("new-acquaintance", Direction.SHARED));
    }

    @Override
    public PointRows rows(Roster roster) {
        Map<String, int[]> units = roster.mentorsBy(mentor -> List.of(mentor.orgUnit()));
        int[][] knowing = roster.mentorsNaming(Participant::acquaintances);
        int[][] partners = roster.mentorsNaming(Participant::previousPartners);
        return (mentee, share, sums) -> {
            Participant learner = roster.mentees().get(mentee);
            int[] parts = new int[sums.length];
            Arrays.fill(parts, share.of(FULL));
            if (!learner.orgUnit().isEmpty()) {
                fill(parts, units.getOrDefault(learner.orgUnit(), new int[0]), share.of(FULL / 2));
            }
            fill(parts, roster.mentorsAmong(learner.acquaintances()), 0);
            fill(parts, roster.mentorsAmong(learner.previousPartners()), 0);
            fill(parts, knowing[mentee], 0);
            fill(parts, partners[mentee], 0);
            for (int mentor = 0; mentor < sums.length; mentor++) {
                sums[mentor] += parts[mentor];
            }
        };
    }

    private static void fill(int[] parts, int[] mentors, int part) {
        for (int mentor : mentors) {
            parts[mentor] = part;
        }
    }
}
