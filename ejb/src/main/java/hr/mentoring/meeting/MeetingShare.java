package hr.mentoring.meeting;

import hr.mentoring.agreement.Side;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What each of the two gave in working together, counted and without what was said.
 *
 * @param held how often they met
 * @param minutes for how long in all
 * @param lastAt when anything happened between them last, or null
 */
public record MeetingShare(
        PairId pair,
        int held,
        int minutes,
        Given mentee,
        Given mentor,
        @Nullable Instant lastAt) {

    /** What one of the two gave. */
    public Given of(Side side) {
        return side == Side.MENTEE ? mentee : mentor;
    }
}
