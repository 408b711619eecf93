package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.model.Advice;
import hr.mentoring.meeting.store.AdviceLog;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two of a pair were advised, and what they did with it; for the two alone. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class AdviceService {

    @Inject
    private AdviceLog log;

    @Inject
    private Meetings meetings;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<AdviceLogged> logged;

    @Inject
    private Event<AdviceAnswered> answered;

    /** All advice in a pair, the oldest first. */
    public List<AdviceView> of(PairId id) {
        return views(List.of(own.get(id).id()));
    }

    /** All advice in those of the caller's pairs that still work together. */
    public List<AdviceView> mine() {
        return views(own.active().stream().map(Pair::id).toList());
    }

    /**
     * Writes down what was advised.
     *
     * @param meeting where it was given, or null
     * @param mine whether the caller was advised; otherwise the caller gave the advice
     */
    public AdviceId log(PairId id, @Nullable MeetingId meeting, boolean mine, String advice) {
        Pair pair = own.open(id);
        meetings.requireOf(id, meeting);
        PersonId me = own.me();
        Advice entry = new Advice(pair, meeting, mine ? me : pair.otherThan(me), advice, clock.instant());
        log.add(entry);
        logged.fire(new AdviceLogged(id, entry.id(), me));
        return entry.id();
    }

    /** Says what became of advice that the caller was given. */
    public void answer(AdviceId id, AdviceOutcome outcome, String words) {
        Advice advice = log.get(id);
        own.open(advice.pair());
        advice.answer(own.me(), outcome, words, clock.instant());
        answered.fire(new AdviceAnswered(advice.pair(), id, own.me()));
    }

    private List<AdviceView> views(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        PersonId me = own.me();
        return log.of(pairs).stream().map(advice -> view(advice, me)).toList();
    }

    private static AdviceView view(Advice advice, PersonId reader) {
        return new AdviceView(
                advice.id(),
                advice.pair(),
                advice.meeting().orElse(null),
                advice.isFor(reader),
                advice.advice(),
                advice.addedAt(),
                advice.outcome().orElse(null),
                advice.words(),
                advice.answeredAt().orElse(null));
    }
}
