package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.model.Action;
import hr.mentoring.meeting.store.Actions;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two of a pair have agreed to do until they meet again, and what came of it; for the two alone. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ActionService {

    @Inject
    private Actions actions;

    @Inject
    private Meetings meetings;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<ActionAgreed> agreed;

    @Inject
    private Event<ActionClosed> closed;

    @Inject
    private Event<ActionPostponed> postponed;

    /** Everything that was agreed in a pair, the most urgent first. */
    public List<ActionView> of(PairId id) {
        return views(List.of(own.get(id).id()));
    }

    /** Everything that was agreed in those of the caller's pairs that still work together. */
    public List<ActionView> mine() {
        return views(own.active().stream().map(Pair::id).toList());
    }

    /**
     * Writes down what one of the two is going to do.
     *
     * @param meeting where it was agreed, or null
     * @param mine whether the caller is going to do it; otherwise the other one
     */
    public ActionId agree(PairId id, @Nullable MeetingId meeting, boolean mine, String what, LocalDate due) {
        Pair pair = own.open(id);
        meetings.requireOf(id, meeting);
        PersonId me = own.me();
        PersonId owner = mine ? me : pair.otherThan(me);
        Action action = new Action(pair, meeting, owner, me, what, due, own.today(), clock.instant());
        actions.add(action);
        agreed.fire(new ActionAgreed(id, action.id(), me));
        return action.id();
    }

    /** Says that it is done, and how it went. */
    public void finish(ActionId id, String how) {
        Action action = open(id);
        action.finish(own.me(), how, clock.instant());
        closed.fire(new ActionClosed(action.pair(), id, own.me()));
    }

    /** Says that it takes longer, and why. */
    public void postpone(ActionId id, String why, LocalDate until) {
        Action action = open(id);
        action.postpone(own.me(), why, until, own.today());
        postponed.fire(new ActionPostponed(action.pair(), id, own.me()));
    }

    /** Says that it is left, and why. */
    public void leave(ActionId id, String why) {
        Action action = open(id);
        action.leave(own.me(), why, clock.instant());
        closed.fire(new ActionClosed(action.pair(), id, own.me()));
    }

    private List<ActionView> views(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        PersonId me = own.me();
        LocalDate today = own.today();
        return actions.of(pairs).stream().map(action -> view(action, me, today)).toList();
    }

    private static ActionView view(Action action, PersonId reader, LocalDate today) {
        return new ActionView(
                action.id(),
                action.pair(),
                action.meeting().orElse(null),
                action.isOwnedBy(reader),
                action.what(),
                action.dueOn(),
                action.state() == ActionState.OPEN && action.dueOn().isBefore(today),
                action.state(),
                action.word(),
                action.postponed(),
                action.addedAt(),
                action.closedAt().orElse(null));
    }

    private Action open(ActionId id) {
        Action action = actions.get(id);
        own.open(action.pair());
        return action;
    }
}
