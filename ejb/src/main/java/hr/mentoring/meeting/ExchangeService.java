package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.model.Exchange;
import hr.mentoring.meeting.store.Exchanges;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What the two of a pair send each other between meetings; for the two alone. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ExchangeService {

    @Inject
    private Exchanges exchanges;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<ExchangeSent> sent;

    @Inject
    private Event<ExchangeAnswered> answered;

    /** Everything that was sent in a pair, the latest first. */
    public List<ExchangeView> of(PairId id) {
        return views(List.of(own.get(id).id()));
    }

    /** Everything that was sent in those of the caller's pairs that still work together, the latest first. */
    public List<ExchangeView> mine() {
        return views(own.active().stream().map(Pair::id).toList());
    }

    /**
     * Sends something.
     *
     * @param link an address of the web; may be empty
     */
    public ExchangeId send(PairId id, ExchangeKind kind, String words, String link) {
        own.open(id);
        PersonId me = own.me();
        Exchange exchange = new Exchange(id, me, kind, words, link, clock.instant());
        exchanges.add(exchange);
        sent.fire(new ExchangeSent(id, exchange.id(), me));
        return exchange.id();
    }

    /** Answers what was sent. */
    public void answer(ExchangeId id, String words) {
        Exchange exchange = exchanges.get(id);
        own.open(exchange.pair());
        PersonId me = own.me();
        exchange.answer(me, words, clock.instant());
        answered.fire(
                new ExchangeAnswered(exchange.pair(), id, me, exchange.answers().size()));
    }

    private List<ExchangeView> views(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        PersonId me = own.me();
        return exchanges.of(pairs).stream().map(exchange -> view(exchange, me)).toList();
    }

    private static ExchangeView view(Exchange exchange, PersonId reader) {
        return new ExchangeView(
                exchange.id(),
                exchange.pair(),
                exchange.sender(),
                exchange.sender().equals(reader),
                exchange.kind(),
                exchange.words(),
                exchange.link().orElse(null),
                exchange.sentAt(),
                exchange.answers().stream()
                        .map(answer -> new ExchangeView.Answer(
                                answer.person(), answer.person().equals(reader), answer.words(), answer.answeredAt()))
                        .toList());
    }
}
