package hr.mentoring.agreement;

import hr.mentoring.agreement.model.Agreement;
import hr.mentoring.agreement.model.AgreementVersion;
import hr.mentoring.agreement.store.Agreements;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairEnded;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happens to agreements without anybody asking for it. Only jobs, timers, observers and other services call it,
 * never a page or a REST resource.
 */
@Stateless
@PermitAll
public class AgreementSteps {

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReviewCame> reviewCame;

    /** That something happens in these pairs, without what is said. */
    public Map<PairId, AgreementStatus> statuses(Collection<Pair> pairs) {
        Map<PairId, Agreement> written = agreements
                .of(pairs.stream().map(Pair::id).toList())
                .stream()
                .collect(Collectors.toMap(Agreement::pair, Function.identity()));
        Map<PairId, AgreementStatus> statuses = new LinkedHashMap<>();
        pairs.forEach(pair ->
                statuses.put(pair.id(), status(pair, written.getOrDefault(pair.id(), new Agreement(pair)))));
        return statuses;
    }

    /** Those of these pairs who have an agreement that both signed, even where another text is on the table by now. */
    public Set<PairId> signed(Collection<PairId> pairs) {
        return agreements.signed(pairs);
    }

    /** Announces each review day that has come, once. */
    public void announceReviews() {
        LocalDate today = LocalDate.now(clock);
        for (Agreement agreement : agreements.toRemind(today)) {
            agreement.remind(today).ifPresent(day -> reviewCame.fire(new ReviewCame(agreement.pair(), day)));
        }
    }

    /** Closes the agreement of a pair that is over, for whatever reason. */
    public void close(@Observes PairEnded over) {
        agreements.find(over.pair()).ifPresent(agreement -> agreement.close(clock.instant()));
    }

    private static AgreementStatus status(Pair pair, Agreement agreement) {
        Instant draftedAt = agreement.versions().stream()
                .map(AgreementVersion::writtenAt)
                .findFirst()
                .orElse(null);
        return new AgreementStatus(
                pair.id(),
                pair.isActive() ? agreement.state() : AgreementState.ENDED,
                agreement.latestNumber(),
                draftedAt,
                agreement.inForceSince().orElse(null),
                agreement.endedAt().orElse(null));
    }
}
