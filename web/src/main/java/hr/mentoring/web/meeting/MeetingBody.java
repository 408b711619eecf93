package hr.mentoring.web.meeting;

import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.MeetingView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as REST clients read it; moments are UTC.
 *
 * @param state proposed, put-off, arranged, held, missed or cancelled
 * @param step what would bring it forward, for the caller
 * @param mine how it went, as the caller says, or null
 * @param theirs how it went, as the other one says, or null
 */
public record MeetingBody(
        long id,
        long pair,
        int number,
        String state,
        String phase,
        String step,
        List<Instant> slots,
        long proposedBy,
        @Nullable Instant startsAt,
        int minutes,
        String place,
        String word,
        @Nullable Long saidBy,
        @Nullable Long goodTimeAskedBy,
        @Nullable Instant goodTimeConfirmedAt,
        boolean agendaShared,
        @Nullable String mine,
        @Nullable String theirs) {

    static MeetingBody of(MeetingView meeting) {
        return new MeetingBody(
                meeting.id().value(),
                meeting.pair().id().value(),
                meeting.number(),
                name(meeting.state()),
                name(meeting.phase()),
                name(meeting.step()),
                meeting.slots(),
                meeting.proposedBy().value(),
                meeting.startsAt(),
                meeting.minutes(),
                meeting.place(),
                meeting.word(),
                id(meeting.saidBy()),
                id(meeting.goodTimeAskedBy()),
                meeting.goodTimeConfirmedAt(),
                meeting.agendaShared(),
                course(meeting.mine()),
                course(meeting.theirs()));
    }

    /** How clients write a choice: {@code did-not-meet}. */
    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String course(@Nullable Course course) {
        return course == null ? null : name(course);
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
