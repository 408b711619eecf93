package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import java.util.List;

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
}
