package hr.mentoring.meeting;

import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.model.Advice;
import hr.mentoring.meeting.model.Exchange;
import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.meeting.model.SaidThanks;
import hr.mentoring.meeting.store.AdviceLog;
import hr.mentoring.meeting.store.Exchanges;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.meeting.store.ThanksBook;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what each of the two gave in working together, for other rooms, which decide themselves who may know it. Only jobs
 * and other services call it, never a page or a REST resource.
 */
@Stateless
@PermitAll
public class MeetingShareSteps {

    @Inject
    private Meetings meetings;

    @Inject
    private AdviceLog log;

    @Inject
    private Exchanges exchanges;

    @Inject
    private ThanksBook book;

    /** The figures of each of these pairs. */
    public Map<PairId, MeetingShare> of(Collection<Pair> pairs) {
        List<PairId> ids = pairs.stream().map(Pair::id).toList();
        Map<PairId, List<Meeting>> met = meetings.of(ids).stream().collect(Collectors.groupingBy(Meeting::pair));
        Map<PairId, List<Advice>> advised = log.of(ids).stream().collect(Collectors.groupingBy(Advice::pair));
        Map<PairId, List<Exchange>> sent = exchanges.of(ids).stream().collect(Collectors.groupingBy(Exchange::pair));
        Map<PairId, List<SaidThanks>> thanked = book.of(ids).stream().collect(Collectors.groupingBy(SaidThanks::pair));
        return pairs.stream()
                .map(pair -> new Together(
                                pair,
                                met.getOrDefault(pair.id(), List.of()),
                                advised.getOrDefault(pair.id(), List.of()),
                                sent.getOrDefault(pair.id(), List.of()),
                                thanked.getOrDefault(pair.id(), List.of()))
                        .share())
                .collect(Collectors.toMap(MeetingShare::pair, Function.identity()));
    }

    /** All that happened between the two of a pair. */
    private record Together(
            Pair pair, List<Meeting> met, List<Advice> advised, List<Exchange> sent, List<SaidThanks> thanked) {

        private MeetingShare share() {
            List<Meeting> held = met.stream()
                    .filter(meeting -> meeting.state() == MeetingState.HELD)
                    .toList();
            return new MeetingShare(
                    pair.id(),
                    held.size(),
                    held.stream().mapToInt(Meeting::minutes).sum(),
                    givenBy(pair.mentee()),
                    givenBy(pair.mentor()),
                    moments(held).max(Comparator.naturalOrder()).orElse(null));
        }

        private Given givenBy(PersonId person) {
            return new Given(
                    (int) advised.stream()
                            .filter(each ->
                                    !each.isFor(person) && each.outcome().isPresent())
                            .count(),
                    (int) sent.stream()
                            .filter(each ->
                                    each.sender().equals(person) && !each.kind().isAskingForAnswer())
                            .count(),
                    (int) sent.stream()
                            .filter(each -> !each.sender().equals(person))
                            .flatMap(each -> each.answers().stream())
                            .filter(answer -> answer.person().equals(person))
                            .count(),
                    (int) thanked.stream()
                            .filter(each -> each.giver().equals(person))
                            .count());
        }

        private Stream<Instant> moments(List<Meeting> held) {
            return Stream.of(
                            held.stream().map(Meeting::startsAt).flatMap(Optional::stream),
                            advised.stream().map(Advice::addedAt),
                            sent.stream().map(Exchange::sentAt),
                            thanked.stream().map(SaidThanks::saidAt))
                    .flatMap(moments -> moments);
        }
    }
}
