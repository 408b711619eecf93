package hr.mentoring.meeting;

import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.pairing.PairEnded;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    private Clock clock;

    /** That these pairs meet, without what is said. */
    public Map<PairId, MeetingFacts> facts(Collection<PairId> pairs) {
        Map<PairId, List<Meeting>> known = meetings.of(pairs).stream().collect(Collectors.groupingBy(Meeting::pair));
        Map<PairId, MeetingFacts> facts = new LinkedHashMap<>();
        pairs.forEach(pair -> facts.put(pair, facts(pair, known.getOrDefault(pair, List.of()), clock.instant())));
        return facts;
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
