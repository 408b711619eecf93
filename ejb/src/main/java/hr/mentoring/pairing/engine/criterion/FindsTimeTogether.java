package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.SharedTime;
import java.util.Arrays;
import java.util.List;

/** The two have free hours at the same time, across time zones; eight hours a week are as good as any more. */
final class FindsTimeTogether implements Criterion {

    static final String CODE = "availability";
    static final int PLENTY = 16;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "has time to meet";
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return FULL / PLENTY * Math.min(PLENTY, mentee.availability().sharedHalfHours(mentor.availability()));
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        int shared = mentee.availability().sharedHalfHours(mentor.availability());
        boolean unknown =
                mentee.availability().isOpen() || mentor.availability().isOpen();
        return shared == 0 || unknown
                ? List.of()
                : List.of(Reason.toAll("shares-hours", Direction.SHARED, Argument.of(Kind.HALF_HOURS, shared)));
    }

    @Override
    public PointRows rows(Roster roster) {
        SharedTime time = roster.time();
        int[] weeks = time.weeks();
        return (mentee, share, sums) -> {
            int[] shared = time.sharedOf(mentee);
            int[] parts = new int[PLENTY + 1];
            Arrays.setAll(parts, halfHours -> share.of(FULL / PLENTY * halfHours));
            for (int mentor = 0; mentor < sums.length; mentor++) {
                sums[mentor] += parts[Math.min(PLENTY, shared[weeks[mentor]])];
            }
        };
    }
}
