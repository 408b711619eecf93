package hr.mentoring.meeting;

import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed to be done, as one of the two sees it.
 *
 * @param meeting where it was agreed, or null
 * @param mine whether the reader is the one to do it
 * @param overdue whether its day has passed on the reader's calendar and it is still to be done
 * @param word how it went, why not, or why it takes longer; may be empty
 * @param postponed how often it got a later day
 * @param closedAt when it was done or left, or null
 */
public record ActionView(
        ActionId id,
        PairId pair,
        @Nullable MeetingId meeting,
        boolean mine,
        String what,
        LocalDate dueOn,
        boolean overdue,
        ActionState state,
        String word,
        int postponed,
        Instant addedAt,
        @Nullable Instant closedAt) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == ActionState.OPEN;
    }
}
