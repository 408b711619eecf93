package hr.mentoring.concern;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.model.ConfidentialCase;
import hr.mentoring.concern.store.Cases;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Answers the cases that people raise. Every administrator sees that a case exists and how it stands; only the one who has
 * taken it reads it, and the audit keeps who took it when. Who raised it, and whom it is about, do not see it here at all,
 * even where they are administrators.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CaseDeskService {

    @Inject
    private Cases cases;

    @Inject
    private CaseViews views;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<CaseTaken> taken;

    @Inject
    private Event<CaseGivenBack> givenBack;

    @Inject
    private Event<CaseAnswered> answered;

    @Inject
    private Event<CaseClosed> closed;

    /** Every case in one of these states, who has waited longest first. */
    public List<CaseLine> list(Set<CaseState> states) {
        return cases.in(states).stream()
                .filter(this::mayKnow)
                .map(each -> each.line(user.actor()))
                .toList();
    }

    /** How a case stands. */
    public CaseLine line(CaseId id) {
        return known(id).line(user.actor());
    }

    /**
     * A case with all that was said.
     *
     * @throws NotAllowed unless the caller has taken it
     */
    public CaseView read(CaseId id) {
        return views.of(mine(id));
    }

    /**
     * Takes a case, from whoever has it.
     *
     * @throws RuleBroken {@code concern.case-closed} or {@code concern.case-yours}
     */
    public void take(CaseId id) {
        int act = known(id).take(user.actor(), user.personId(), clock.instant());
        taken.fire(new CaseTaken(id, act));
    }

    /** Gives a case back, so that somebody else takes it. */
    public void giveBack(CaseId id) {
        mine(id).giveBack(clock.instant());
        givenBack.fire(new CaseGivenBack(id));
    }

    /**
     * Writes to the one who raised it.
     *
     * @param asks whether an answer is needed to go on
     * @throws RuleBroken {@code concern.case-closed} or {@code concern.words-missing}
     */
    public void answer(CaseId id, String words, boolean asks) {
        ConfidentialCase mine = mine(id);
        int act = mine.answer(words, asks, clock.instant());
        answered.fire(new CaseAnswered(id, mine.raiser(), act));
    }

    /**
     * Closes a case.
     *
     * @param words what the person reads last
     * @throws RuleBroken {@code concern.case-closed}, {@code concern.outcome-missing} or {@code concern.words-missing}
     */
    public void close(CaseId id, CaseOutcome outcome, String words) {
        ConfidentialCase mine = mine(id);
        mine.close(outcome, words, clock.instant());
        closed.fire(new CaseClosed(id, mine.raiser(), false));
    }

    private ConfidentialCase mine(CaseId id) {
        ConfidentialCase found = known(id);
        if (!found.isTakenBy(user.actor())) {
            throw new NotAllowed("reading case %s without having taken it".formatted(id));
        }
        return found;
    }

    private ConfidentialCase known(CaseId id) {
        ConfidentialCase found = cases.get(id);
        if (!mayKnow(found)) {
            throw new NotFound("case", id);
        }
        return found;
    }

    private boolean mayKnow(ConfidentialCase found) {
        return user.personId().filter(found::concerns).isEmpty();
    }
}
