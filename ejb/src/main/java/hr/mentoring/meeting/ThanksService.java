package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.meeting.model.SaidThanks;
import hr.mentoring.meeting.store.ThanksBook;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the two of a pair thank each other for: specific, kept, and read by the one who is thanked, also after the end
 * and together with what was said then.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ThanksService {

    @Inject
    private ThanksBook book;

    @Inject
    private AgreementService agreements;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<ThanksSaid> said;

    /** Thanks the other one. */
    public void say(PairId id, String words) {
        Pair pair = own.open(id);
        SaidThanks thanks = new SaidThanks(pair, own.me(), words, clock.instant());
        book.add(thanks);
        said.fire(new ThanksSaid(id, own.me(), thanks.number()));
    }

    /** What was said in a pair, the latest first. */
    public List<Thanks> of(PairId id) {
        return of(List.of(own.get(id)));
    }

    /** What the caller was ever thanked for, the latest first. */
    public List<Thanks> received() {
        return of(own.all()).stream().filter(thanks -> !thanks.mine()).toList();
    }

    private List<Thanks> of(Collection<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.concat(working(pair), atTheEnd(pair)))
                .sorted(Comparator.comparing(Thanks::at).reversed())
                .toList();
    }

    private Stream<Thanks> working(Pair pair) {
        PersonId me = own.me();
        String other = own.other(pair).name();
        return book.of(List.of(pair.id())).stream()
                .map(thanks -> new Thanks(
                        pair.id(), thanks.giver().equals(me), other, thanks.words(), thanks.saidAt(), false));
    }

    private Stream<Thanks> atTheEnd(Pair pair) {
        if (pair.isActive()) {
            return Stream.empty();
        }
        PersonId me = own.me();
        String other = own.other(pair).name();
        return agreements.read(pair.id()).farewells().stream()
                .map(leave ->
                        new Thanks(pair.id(), leave.person().equals(me), other, leave.thanks(), leave.at(), true));
    }
}
