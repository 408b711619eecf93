package hr.mentoring.guidance;

import hr.mentoring.agreement.Side;
import hr.mentoring.pairing.PairId;
import org.jspecify.annotations.Nullable;

/**
 * A moment of one person: comes once, and is over for good when it is put away.
 *
 * @param side as what the person is spoken to
 * @param key tells it apart from every other one, such as {@code BEFORE_MEETING.12}
 * @param turn counts the occasions of this kind, for texts that come one at a time
 * @param pair the relationship, or null where there is none
 */
public record Occasion(
        Moment moment,
        Side side,
        String key,
        int turn,
        @Nullable PairId pair) {}
