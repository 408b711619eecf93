package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import java.util.List;

/** The mentor is as far ahead as the type of program likes best; each level off that costs a quarter. */
final class HasTheRightSeniority implements Criterion {

    static final String CODE = "seniority";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "has the distance in seniority that suits the program";
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        int ahead = mentor.level() - mentee.level();
        int off = switch (settings.type()) {
            case CLASSIC, CROSS_FIELD, TEAM -> ahead < 1 ? 2 - ahead : Math.max(0, ahead - 2);
            case REVERSE -> ahead > -1 ? 2 + ahead : Math.max(0, -2 - ahead);
            case PEER -> Math.abs(ahead);
        };
        return Math.max(0, FULL - FULL / 4 * off);
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        return points(mentee, mentor, settings) < FULL
                ? List.of()
                : List.of(Reason.toAll(
                        "right-seniority",
                        Direction.SHARED,
                        Argument.of(Kind.SENIORITY_GAP, mentor.level() - mentee.level())));
    }
}
