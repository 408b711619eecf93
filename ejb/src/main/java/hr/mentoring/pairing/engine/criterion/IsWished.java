package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One of the two named the other among the people they would like, the higher the better. A wish is known to who made it
 * and to the coordinator, not to the one wished for.
 */
abstract class IsWished implements Criterion {

    private final String code;
    private final String reason;
    private final Set<Audience> audience;

    IsWished(String code, String reason, Audience wishing) {
        this.code = code;
        this.reason = reason;
        this.audience = EnumSet.of(wishing, Audience.COORDINATOR);
    }

    /** The rank that the one gave the other, from 1; 0 for not wished. */
    abstract int rank(Participant mentee, Participant mentor);

    @Override
    public String code() {
        return code;
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return worth(rank(mentee, mentor));
    }

    /** The first wish is worth all, each further one a tenth less, and no less than half. */
    static int worth(int rank) {
        return rank == 0 ? 0 : Math.max(FULL / 2, FULL - FULL / 10 * (rank - 1));
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        int rank = rank(mentee, mentor);
        return rank == 0
                ? List.of()
                : List.of(Reason.toSome(reason, Direction.SHARED, audience, Argument.of(Kind.RANK, rank)));
    }

    @Override
    public Set<Audience> audience() {
        return audience;
    }
}
