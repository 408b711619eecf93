package hr.mentoring.reciprocity;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.MeetingShare;
import hr.mentoring.meeting.MeetingShareSteps;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.reciprocity.model.Gift;
import hr.mentoring.reciprocity.model.Signs;
import hr.mentoring.reciprocity.store.Gifts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what goes which way: what people wrote down, and what is known from working together. */
@Dependent
class Balances {

    @Inject
    private Gifts gifts;

    @Inject
    private MeetingShareSteps shares;

    /** What went each way in a pair, as one of the two sees it. */
    Balance of(Pair pair, Side reader) {
        Counted counted = counted(List.of(pair)).get(0);
        return new Balance(
                counted.tally(reader),
                counted.tally(reader.other()),
                counted.share().held(),
                counted.share().minutes(),
                (int) counted.gifts().stream().filter(Gift::isOnward).count());
    }

    /** The one word about each of these pairs that HR sees, as it stood at a moment. */
    List<PairSign> signs(Collection<Pair> pairs, Instant now) {
        return counted(pairs).stream()
                .map(each -> new PairSign(each.pair().id(), each.sign(now)))
                .toList();
    }

    private List<Counted> counted(Collection<Pair> pairs) {
        Map<PairId, MeetingShare> known = shares.of(pairs);
        Map<PairId, List<Gift>> written =
                gifts.of(pairs.stream().map(Pair::id).toList()).stream().collect(Collectors.groupingBy(Gift::pair));
        return pairs.stream()
                .map(pair -> new Counted(
                        pair, written.getOrDefault(pair.id(), List.of()), Objects.requireNonNull(known.get(pair.id()))))
                .toList();
    }

    /** A pair with all that is counted about it. */
    private record Counted(Pair pair, List<Gift> gifts, MeetingShare share) {

        private Tally tally(Side side) {
            PersonId giver = side == Side.MENTEE ? pair.mentee() : pair.mentor();
            List<Gift> across = gifts.stream()
                    .filter(gift -> !gift.isOnward() && gift.giver().equals(giver))
                    .toList();
            Map<GiftKind, Integer> entered = new EnumMap<>(GiftKind.class);
            across.forEach(gift -> entered.merge(gift.kind(), 1, Integer::sum));
            return new Tally(
                    entered,
                    share.of(side),
                    across.stream().mapToInt(Gift::minutes).sum());
        }

        private Sign sign(Instant now) {
            Instant begun = pair.since().atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant last = Stream.concat(
                            Stream.ofNullable(share.lastAt()), gifts.stream().map(Gift::enteredAt))
                    .max(Comparator.naturalOrder())
                    .orElse(begun);
            return Signs.of(tally(Side.MENTEE).acts(), tally(Side.MENTOR).acts(), begun, last, now);
        }
    }
}
