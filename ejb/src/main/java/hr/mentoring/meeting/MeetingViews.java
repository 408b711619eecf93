package hr.mentoring.meeting;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.meeting.store.Papers;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows meetings to one of their two people. */
@Dependent
class MeetingViews {

    @Inject
    private DirectoryService directory;

    @Inject
    private Papers papers;

    @Inject
    private Clock clock;

    /** Meetings of some pairs, in the order given. */
    List<MeetingView> of(Collection<Meeting> meetings, Collection<Pair> pairs, PersonId reader) {
        Map<PairId, Pair> byId = pairs.stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        Map<PersonId, Person> people = directory.all(pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentee(), pair.mentor()))
                .distinct()
                .toList());
        Set<MeetingId> prepared =
                papers.withAgenda(meetings.stream().map(Meeting::id).toList());
        Instant now = clock.instant();
        return meetings.stream()
                .map(meeting -> view(
                        meeting,
                        Objects.requireNonNull(byId.get(meeting.pair())),
                        people,
                        reader,
                        prepared.contains(meeting.id()),
                        now))
                .toList();
    }

    private static MeetingView view(
            Meeting meeting,
            Pair pair,
            Map<PersonId, Person> people,
            PersonId reader,
            boolean agendaShared,
            Instant now) {
        return new MeetingView(
                meeting.id(),
                pair,
                meeting.number(),
                Objects.requireNonNull(people.get(pair.mentee())),
                Objects.requireNonNull(people.get(pair.mentor())),
                Side.of(pair, reader),
                meeting.state(),
                meeting.phase(now),
                pair.isActive() ? meeting.stepFor(reader, agendaShared, now) : MeetingStep.NOTHING,
                meeting.slots(),
                meeting.proposedBy(),
                meeting.startsAt().orElse(null),
                meeting.minutes(),
                meeting.place(),
                meeting.word(),
                meeting.saidBy().orElse(null),
                meeting.goodTimeAskedBy().orElse(null),
                meeting.goodTimeConfirmedAt().orElse(null),
                pair.isActive() && meeting.isGoodTimeAskable(now),
                meeting.isAhead(now),
                meeting.courseOf(reader).orElse(null),
                meeting.courseOf(pair.otherThan(reader)).orElse(null),
                agendaShared,
                meeting.acts());
    }
}
