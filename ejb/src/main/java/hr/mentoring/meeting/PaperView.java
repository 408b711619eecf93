package hr.mentoring.meeting;

import hr.mentoring.common.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper as one of the two sees it.
 *
 * @param writable whether the reader may write it now
 * @param text what the reader has typed; what is shown, where the other one writes it
 * @param revision what to hand back when saving; 0 for an empty sheet
 * @param savedAt when it was saved last, or null for an empty sheet and for what the other one types
 * @param savedBy who saved it last, or null likewise
 * @param shown what both can read; empty until it is shown
 * @param shownAt when it was shown last, or null
 * @param unshown whether the reader has typed something that is not shown yet
 */
public record PaperView(
        PaperPlace place,
        boolean writable,
        PaperText text,
        int revision,
        @Nullable Instant savedAt,
        @Nullable PersonId savedBy,
        PaperText shown,
        @Nullable Instant shownAt,
        boolean unshown) {

    /** Whether both can read something. */
    public boolean isShown() {
        return shownAt != null;
    }
}
