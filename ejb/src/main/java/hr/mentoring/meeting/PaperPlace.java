package hr.mentoring.meeting;

import hr.mentoring.pairing.PairId;
import org.jspecify.annotations.Nullable;

/**
 * Which paper is meant.
 *
 * @param meeting the meeting it belongs to, or null where it belongs to the relationship
 */
public record PaperPlace(
        PaperKind kind, PairId pair, @Nullable MeetingId meeting) {

    public PaperPlace {
        if (kind.isOfMeeting() != (meeting != null)) {
            throw new IllegalArgumentException("A paper %s of pair %s and meeting %s".formatted(kind, pair, meeting));
        }
    }

    /** A paper of the relationship. */
    public static PaperPlace of(PaperKind kind, PairId pair) {
        return new PaperPlace(kind, pair, null);
    }
}
