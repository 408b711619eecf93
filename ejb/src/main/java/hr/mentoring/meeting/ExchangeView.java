package hr.mentoring.meeting;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent between meetings, as one of the two sees it.
 *
 * @param mine whether the reader sent it
 * @param link an address of the web, or null
 * @param answers the oldest first
 */
public record ExchangeView(
        ExchangeId id,
        PairId pair,
        PersonId sender,
        boolean mine,
        ExchangeKind kind,
        String words,
        @Nullable String link,
        Instant sentAt,
        List<Answer> answers) {

    /** What one of the two answered. */
    public record Answer(PersonId person, boolean mine, String words, Instant at) {}

    /** Whether the sender waits for an answer. */
    public boolean isWaiting() {
        return kind.isAskingForAnswer()
                && answers.stream().allMatch(answer -> answer.person().equals(sender));
    }
}
