package hr.mentoring.development;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal.
 *
 * @param overdue whether its day has passed on the reader's calendar and it is still to be done
 * @param word what came of it; may be empty
 * @param moved how often it got a later day
 * @param closedAt when it was done or left, or null
 */
public record StepView(
        StepId id,
        String what,
        LocalDate dueOn,
        boolean overdue,
        StepState state,
        String word,
        int moved,
        @Nullable Instant closedAt) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == StepState.OPEN;
    }
}
