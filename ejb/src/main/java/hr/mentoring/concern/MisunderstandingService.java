package hr.mentoring.concern;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.model.Misunderstanding;
import hr.mentoring.concern.store.Misunderstandings;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * What the two of a pair clear up between them: one raises it, both may answer, either settles it with a word. Only the two
 * ever read it.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class MisunderstandingService {

    @Inject
    private Misunderstandings misunderstandings;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<MisunderstandingRaised> raised;

    @Inject
    private Event<MisunderstandingAnswered> answered;

    @Inject
    private Event<MisunderstandingSettled> settled;

    /** What was raised in a pair, the latest first. */
    public List<MisunderstandingView> of(PairId pair) {
        return views(List.of(own.get(pair).id()));
    }

    /** What is open in those of the caller's pairs that still work together, the latest first. */
    public List<MisunderstandingView> open() {
        return views(own.active().stream().map(Pair::id).toList()).stream()
                .filter(MisunderstandingView::isOpen)
                .toList();
    }

    /**
     * Raises something with the other one.
     *
     * @throws RuleBroken {@code agreement.pair-over} or {@code concern.words-missing}
     */
    public MisunderstandingId raise(PairId pair, String words) {
        PairId mine = own.open(pair).id();
        PersonId me = own.me();
        Misunderstanding fresh = new Misunderstanding(mine, me, words, clock.instant());
        misunderstandings.add(fresh);
        raised.fire(new MisunderstandingRaised(mine, fresh.id(), me));
        return fresh.id();
    }

    /**
     * Answers.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code concern.settled-already} or {@code concern.words-missing}
     */
    public void answer(MisunderstandingId id, String words) {
        Misunderstanding known = misunderstandings.get(id);
        PairId pair = own.open(known.pair()).id();
        PersonId me = own.me();
        int answers = known.answer(me, words, clock.instant());
        answered.fire(new MisunderstandingAnswered(pair, id, me, answers));
    }

    /**
     * Says that it is settled.
     *
     * @param word what remains to be said; may be empty
     * @throws RuleBroken {@code agreement.pair-over} or {@code concern.settled-already}
     */
    public void settle(MisunderstandingId id, String word) {
        Misunderstanding known = misunderstandings.get(id);
        PairId pair = own.open(known.pair()).id();
        PersonId me = own.me();
        known.settle(me, word, clock.instant());
        settled.fire(new MisunderstandingSettled(pair, id, me));
    }

    private List<MisunderstandingView> views(List<PairId> of) {
        PersonId me = own.me();
        return misunderstandings.of(of).stream().map(each -> each.seenBy(me)).toList();
    }
}
