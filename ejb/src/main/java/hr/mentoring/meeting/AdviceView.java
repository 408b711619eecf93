package hr.mentoring.meeting;

import hr.mentoring.pairing.PairId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of advice, as one of the two sees it.
 *
 * @param meeting where it was given, or null
 * @param mine whether the reader was advised
 * @param outcome what became of it, or null as long as nobody has said
 * @param words what was done with it, how it helped, or why not; may be empty
 */
public record AdviceView(
        AdviceId id,
        PairId pair,
        @Nullable MeetingId meeting,
        boolean mine,
        String advice,
        Instant addedAt,
        @Nullable AdviceOutcome outcome,
        String words,
        @Nullable Instant answeredAt) {

    /** Whether it is known what became of it. */
    public boolean isAnswered() {
        return outcome != null;
    }
}
