package hr.mentoring.concern;

import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A misunderstanding, as one of the two sees it.
 *
 * @param mine whether the reader raised it
 * @param answers the oldest first
 * @param settledByMe whether the reader settled it; meaningless while it is open
 * @param settledAt when it was settled, or null while it is open
 * @param settlement the word that settled it; may be empty
 */
public record MisunderstandingView(
        MisunderstandingId id,
        PairId pair,
        boolean mine,
        String words,
        Instant raisedAt,
        List<Answer> answers,
        boolean settledByMe,
        @Nullable Instant settledAt,
        String settlement) {

    /** What one of the two answered. */
    public record Answer(boolean mine, String words, Instant at) {}

    /** Whether it is still to be cleared up. */
    public boolean isOpen() {
        return settledAt == null;
    }

    /** Whether the reader spoke last, so that the other one is waited for. */
    public boolean isSpokenByMe() {
        return answers.isEmpty() ? mine : answers.get(answers.size() - 1).mine();
    }
}
