package hr.mentoring.meeting;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a relationship.
 *
 * @param who the given name of the one who did it; empty where both did, or nobody
 * @param words what was said or done; may be empty
 * @param meeting the meeting it belongs to, or null
 */
public record TimelineEntry(
        Kind kind,
        Instant at,
        String who,
        String words,
        @Nullable MeetingId meeting) {

    /** What happened; its sentence is {@code meeting.timeline.<code>}. */
    public enum Kind {
        PAIRED,
        KIT_SHARED,
        AGREEMENT_PROPOSED,
        AGREEMENT_IN_FORCE,
        AGREEMENT_REVIEWED,
        MEETING_AHEAD,
        MEETING_HELD,
        MEETING_MISSED,
        ACTION_DONE,
        ADVICE_HELPED,
        THANKED,
        FAREWELL,
        ENDED;

        /** The key of its sentence. */
        public String key() {
            return "meeting.timeline." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
