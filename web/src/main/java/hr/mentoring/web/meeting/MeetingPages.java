package hr.mentoring.web.meeting;

import hr.mentoring.meeting.MeetingView;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What belongs on the page of a meeting. */
final class MeetingPages {

    /** What was closed this long before a meeting is still news in it. */
    private static final Duration NEWS = Duration.ofDays(45);

    private MeetingPages() {}

    /** Whether something of an earlier day is still open at a meeting, or was closed shortly before or after it. */
    static boolean concerns(MeetingView meeting, Instant addedAt, @Nullable Instant closedAt) {
        Instant startsAt = meeting.startsAt();
        if (startsAt == null) {
            return closedAt == null;
        }
        return addedAt.isBefore(startsAt) && (closedAt == null || closedAt.isAfter(startsAt.minus(NEWS)));
    }
}
