package hr.mentoring.development;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has typed about a competency in the current round.
 *
 * @param level null as long as none is chosen
 * @param revision what to hand back when saving; 0 for an empty sheet
 * @param saidAt when it was said, or null as long as it is the reader's alone
 */
public record AssessmentSheet(
        @Nullable Level level,
        String why,
        int revision,
        @Nullable Instant saidAt) {

    /** Nothing typed yet. */
    public static final AssessmentSheet EMPTY = new AssessmentSheet(null, "", 0, null);

    /** Whether the other one may read it as soon as they have said theirs. */
    public boolean isSaid() {
        return saidAt != null;
    }

    /** Whether it could be said as it stands. */
    public boolean isComplete() {
        return level != null && !why.isBlank();
    }
}
