package hr.mentoring.meeting;

import hr.mentoring.agreement.Side;
import hr.mentoring.agreement.TwoSides;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one of the two sees it.
 *
 * @param number counts the meetings of the pair from 1
 * @param side which of the two the reader is
 * @param phase what it is at this moment
 * @param step what would bring it forward, for the reader
 * @param slots the times on the table, the earliest first
 * @param proposedBy whose times they are
 * @param startsAt when it begins or began, or null while no time suits both
 * @param place where, or by which means; may be empty
 * @param word what was said with the last proposal or answer; may be empty
 * @param saidBy who said it, or null
 * @param goodTimeAskedBy who asked whether it is a good time, or null
 * @param goodTimeConfirmedAt when it was answered that it is, or null
 * @param askable whether the reader may ask now whether it is a good time
 * @param ahead whether it is still to come, or a time is being looked for
 * @param mine how it went, as the reader says, or null
 * @param theirs how it went, as the other one says, or null
 * @param agendaShared whether the mentee has shown the agenda
 * @param acts counts what has happened to it
 */
public record MeetingView(
        MeetingId id,
        Pair pair,
        int number,
        Person mentee,
        Person mentor,
        Side side,
        MeetingState state,
        MeetingPhase phase,
        MeetingStep step,
        List<Instant> slots,
        PersonId proposedBy,
        @Nullable Instant startsAt,
        int minutes,
        String place,
        String word,
        @Nullable PersonId saidBy,
        @Nullable PersonId goodTimeAskedBy,
        @Nullable Instant goodTimeConfirmedAt,
        boolean askable,
        boolean ahead,
        @Nullable Course mine,
        @Nullable Course theirs,
        boolean agendaShared,
        int acts)
        implements TwoSides {

    /** When it ends or ended, or null while no time suits both. */
    public @Nullable Instant endsAt() {
        return startsAt == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Whether the reader may change anything about it, since the two are still a pair. */
    public boolean isOpen() {
        return pair.isActive();
    }

    /** Whether one can say how it went. */
    public boolean isRecordable() {
        return pair.isActive() && !ahead && state != MeetingState.CANCELLED;
    }
}
