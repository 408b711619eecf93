package hr.mentoring.meeting;

import hr.mentoring.meeting.model.Action;
import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.meeting.store.Actions;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.pairing.PairEnded;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens to meetings without anybody asking for it, and what others may count. Only jobs, timers, observers and
 * other services call it, never a page or a REST resource.
 */
@Stateless
@PermitAll
public class MeetingSteps {

    @Inject
    private Meetings meetings;

    @Inject
    private Actions actions;

    @Inject
    private Clock clock;

    /** That these pairs meet, without what is said. */
    public Map<PairId, MeetingFacts> facts(Collection<PairId> pairs) {
        Map<PairId, List<Meeting>> known = meetings.of(pairs).stream().collect(Collectors.groupingBy(Meeting::pair));
        Map<PairId, MeetingFacts> facts = new LinkedHashMap<>();
        pairs.forEach(pair -> facts.put(pair, facts(pair, known.getOrDefault(pair, List.of()), clock.instant())));
        return facts;
    }

    /** What these pairs did from one day to another, both included, in UTC. */
    public Map<PairId, PairActivity> activity(Collection<PairId> pairs, LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<PairId, List<Meeting>> held = meetings.of(pairs).stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .filter(meeting -> meeting.startsAt()
                        .filter(start -> !start.isBefore(from) && start.isBefore(until))
                        .isPresent())
                .collect(Collectors.groupingBy(Meeting::pair));
        Map<PairId, List<Action>> due = actions.of(pairs).stream()
                .filter(action ->
                        !action.dueOn().isBefore(first) && !action.dueOn().isAfter(last))
                .collect(Collectors.groupingBy(Action::pair));
        Map<PairId, PairActivity> activity = new LinkedHashMap<>();
        pairs.forEach(pair -> activity.put(
                pair, activity(pair, held.getOrDefault(pair, List.of()), due.getOrDefault(pair, List.of()))));
        return activity;
    }

    private static PairActivity activity(PairId pair, List<Meeting> held, List<Action> due) {
        return new PairActivity(
                pair,
                held.size(),
                (int) held.stream().filter(Meeting::isOnTime).count(),
                held.stream().mapToInt(Meeting::minutes).sum(),
                (int) due.stream()
                        .filter(action -> action.state() == ActionState.DONE)
                        .count(),
                due.size());
    }

    /** When pairs met for the first time; those that never did are not in it. */
    public Map<PairId, Instant> firstMet(Collection<PairId> pairs) {
        return meetings.firstHeld(pairs);
    }

    /** Calls off what is still to come in a pair that is over. */
    public void close(@Observes PairEnded over) {
        meetings.of(over.pair()).forEach(meeting -> meeting.close(clock.instant()));
    }

    private static MeetingFacts facts(PairId pair, List<Meeting> meetings, Instant now) {
        List<Meeting> held = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .toList();
        return new MeetingFacts(
                pair,
                held.size(),
                (int) held.stream().filter(Meeting::isOnTime).count(),
                (int) meetings.stream()
                        .filter(meeting -> meeting.state() == MeetingState.MISSED)
                        .count(),
                starts(held.stream()).max(Comparator.naturalOrder()).orElse(null),
                starts(meetings.stream()
                                .filter(meeting -> meeting.state() == MeetingState.ARRANGED && meeting.isAhead(now)))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Stream<Instant> starts(Stream<Meeting> meetings) {
        return meetings.map(Meeting::startsAt).flatMap(Optional::stream);
    }
}
