package hr.mentoring.concern;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.model.ConfidentialCase;
import hr.mentoring.concern.store.Cases;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks HR in confidence and reads what they answer: for whoever raised the case and nobody else. The other one of the pair
 * never learns of it.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class CaseService {

    @Inject
    private Cases cases;

    @Inject
    private CaseViews views;

    @Inject
    private PairService pairs;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<CaseRaised> raised;

    @Inject
    private Event<CaseContinued> continued;

    @Inject
    private Event<CaseClosed> closed;

    /**
     * Raises a case.
     *
     * @param about one of the caller's pairs, active or ended; null when it is about the program
     * @throws RuleBroken {@code concern.words-missing}
     */
    public CaseId raise(@Nullable PairId about, String words) {
        PersonId me = user.requirePersonId();
        ConfidentialCase fresh = new ConfidentialCase(
                directory.get(me), about == null ? null : pairs.own(about), words, clock.instant());
        cases.add(fresh);
        raised.fire(new CaseRaised(fresh.id()));
        return fresh.id();
    }

    /** The cases that the caller raised, the latest first. */
    public List<CaseLine> mine() {
        return user.personId().map(cases::of).orElse(List.of()).stream()
                .map(each -> each.line(user.actor()))
                .toList();
    }

    /** One of the cases that the caller raised. */
    public CaseView read(CaseId id) {
        return views.of(own(id));
    }

    /**
     * Says more.
     *
     * @throws RuleBroken {@code concern.case-closed} or {@code concern.words-missing}
     */
    public void write(CaseId id, String words) {
        ConfidentialCase own = own(id);
        int act = own.write(directory.get(own.raiser()), words, clock.instant());
        continued.fire(new CaseContinued(id, own.holder().orElse(null), act));
    }

    /**
     * Takes the case back, since it needs no answer any more.
     *
     * @throws RuleBroken {@code concern.case-closed}
     */
    public void withdraw(CaseId id) {
        ConfidentialCase own = own(id);
        own.withdraw(clock.instant());
        closed.fire(new CaseClosed(id, own.raiser(), true));
    }

    private ConfidentialCase own(CaseId id) {
        ConfidentialCase found = cases.get(id);
        if (!found.raiser().equals(user.requirePersonId())) {
            throw new NotFound("case", id);
        }
        return found;
    }
}
