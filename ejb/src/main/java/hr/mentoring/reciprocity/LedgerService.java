package hr.mentoring.reciprocity;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.Both;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.reciprocity.model.Gift;
import hr.mentoring.reciprocity.store.Gifts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the two of a pair give each other, a line each, beside what is known without anybody typing; for the two alone. HR
 * sees one word about it, which both can read here.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class LedgerService {

    @Inject
    private Gifts gifts;

    @Inject
    private Balances balances;

    @Inject
    private OwnPairs own;

    @Inject
    private DirectoryService directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<GiftEntered> entered;

    @Inject
    private Event<GiftConfirmed> confirmed;

    @Inject
    private Event<GiftTakenBack> takenBack;

    /** The ledger of one of the caller's pairs. */
    public LedgerView read(PairId id) {
        Both both = own.both(id);
        Pair pair = both.pair();
        List<Gift> lines = gifts.of(List.of(id));
        Map<PersonId, Person> named = directory.all(
                lines.stream().map(Gift::to).flatMap(Optional::stream).toList());
        return new LedgerView(
                both,
                lines.stream().map(line -> view(line, pair, named)).toList(),
                balances.of(pair, both.side()),
                balances.signs(List.of(pair), clock.instant()).get(0).sign());
    }

    /**
     * Writes down a line.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code reciprocity.colleague-unknown} or whichever rule the line breaks
     */
    public GiftId enter(PairId id, NewGift gift) {
        Pair pair = own.open(id);
        PersonId to = gift.to();
        RuleBroken.require(
                to == null || directory.find(to).filter(Person::active).isPresent(), "reciprocity.colleague-unknown");
        Gift line = new Gift(pair, gift, own.me(), clock.instant());
        gifts.add(line);
        entered.fire(new GiftEntered(id, line.id(), own.me()));
        return line.id();
    }

    /** Says that the caller was given this. */
    public void confirm(GiftId id) {
        Gift line = open(id);
        line.confirm(own.me(), clock.instant());
        confirmed.fire(new GiftConfirmed(line.pair(), id, own.me()));
    }

    /** Takes back what the caller has written down. */
    public void takeBack(GiftId id) {
        Gift line = open(id);
        line.requireRemovableBy(own.me());
        gifts.remove(line);
        takenBack.fire(new GiftTakenBack(line.pair(), id, own.me()));
    }

    private Gift open(GiftId id) {
        Gift line = gifts.get(id);
        own.open(line.pair());
        return line;
    }

    private GiftView view(Gift line, Pair pair, Map<PersonId, Person> named) {
        PersonId me = own.me();
        return new GiftView(
                line.id(),
                line.giver().equals(me),
                line.isOnward(),
                line.to()
                        .map(named::get)
                        .filter(Person::active)
                        .map(Person::name)
                        .orElse(""),
                line.kind(),
                line.word(),
                line.minutes(),
                line.enteredAt(),
                line.isConfirmed(),
                pair.isActive() && line.isConfirmableBy(me),
                pair.isActive() && line.isRemovableBy(me));
    }
}
