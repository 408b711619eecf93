package hr.mentoring.acquaintance;

import hr.mentoring.directory.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that lies with the reader: who asks, by whom it came, and whom it goes to next.
 *
 * @param next whom to pass it on to; null when the reader is the mentor
 * @param word what whoever asks would like to say
 */
public record Errand(
        IntroductionId id,
        Person requester,
        Person from,
        @Nullable Person next,
        String word,
        Instant since) {

    /** Whether the reader is the one who is to be met. */
    public boolean isArrived() {
        return next == null;
    }
}
