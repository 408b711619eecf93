package hr.mentoring.development;

import java.util.List;
import java.util.Optional;

/**
 * How a competency changed from the first round that both spoke in to the latest. Only what both saw counts as gained:
 * the smaller of the two changes.
 *
 * @param first what both said first
 * @param latest what both said last; the same where they have spoken once
 */
public record Growth(Standing first, Standing latest) {

    /** The growth that these standings show, in the order of their rounds; empty as long as there is none. */
    public static Optional<Growth> of(List<Standing> standings) {
        return standings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth(standings.get(0), standings.get(standings.size() - 1)));
    }

    /** How many levels both saw the mentee gain; 0 for none. */
    public int gained() {
        int mentee = latest.mentee().level().above(first.mentee().level());
        int mentor = latest.mentor().level().above(first.mentor().level());
        return Math.max(0, Math.min(mentee, mentor));
    }

    /** Whether the two have looked at it more than once. */
    public boolean isReassessed() {
        return first.round() != latest.round();
    }

    /** How far the mentee has come in the eyes of both: the lower of the latest levels. */
    public Level reached() {
        Level mentee = latest.mentee().level();
        Level mentor = latest.mentor().level();
        return mentee.above(mentor) < 0 ? mentee : mentor;
    }
}
