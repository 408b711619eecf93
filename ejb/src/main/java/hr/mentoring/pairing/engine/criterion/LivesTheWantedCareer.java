package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.List;
import java.util.Map;

/** The mentor works in a job family whose career the mentee would like to follow. */
final class LivesTheWantedCareer implements Criterion {

    static final String CODE = "aspiration";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "shows the mentee a career they would like to have";
    }

    @Override
    public boolean concerns(Participant mentee) {
        return !mentee.aspiredFamilies().isEmpty();
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return mentee.aspiredFamilies().contains(mentor.jobFamily()) ? FULL : 0;
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        return points(mentee, mentor, settings) == 0
                ? List.of()
                : List.of(Reason.toAll(
                        "lives-wanted-career",
                        Direction.MENTOR_GIVES,
                        Argument.of(Kind.JOB_FAMILY, mentor.jobFamily())));
    }

    @Override
    public PointRows rows(Roster roster) {
        Map<String, int[]> families = roster.mentorsBy(mentor -> List.of(mentor.jobFamily()));
        return (mentee, share, sums) -> {
            for (String family : roster.mentees().get(mentee).aspiredFamilies()) {
                for (int mentor : families.getOrDefault(family, new int[0])) {
                    sums[mentor] += share.of(FULL);
                }
            }
        };
    }
}
