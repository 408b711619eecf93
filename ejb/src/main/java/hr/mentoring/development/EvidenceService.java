package hr.mentoring.development;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.development.model.Evidence;
import hr.mentoring.development.model.LearningGoal;
import hr.mentoring.development.model.MappedCompetency;
import hr.mentoring.development.store.Goals;
import hr.mentoring.development.store.Plans;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What shows that something was learned; either of the two brings it, for the two alone. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class EvidenceService {

    @Inject
    private Plans plans;

    @Inject
    private Goals goals;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<EvidenceAdded> added;

    @Inject
    private Event<EvidenceRemoved> removed;

    /** Shows that a competency has grown; the link may be empty. */
    public EvidenceId show(MappedId id, String words, String link) {
        MappedCompetency mapped = plans.get(id);
        own.open(mapped.pair());
        return keep(Evidence.of(mapped, own.me(), words, link, clock.instant()));
    }

    /** Shows what was done towards a goal; the link may be empty. */
    public EvidenceId show(GoalId id, String words, String link) {
        LearningGoal goal = goals.get(id);
        own.open(goal.pair());
        return keep(Evidence.of(goal, own.me(), words, link, clock.instant()));
    }

    /**
     * Takes back what the caller has shown.
     *
     * @throws hr.mentoring.common.RuleBroken {@code agreement.pair-over} or {@code development.evidence-theirs}
     */
    public void takeBack(EvidenceId id) {
        Evidence evidence = plans.get(id);
        own.open(evidence.pair());
        evidence.requireBroughtBy(own.me());
        plans.remove(evidence);
        removed.fire(new EvidenceRemoved(evidence.pair(), id, own.me()));
    }

    private EvidenceId keep(Evidence evidence) {
        plans.add(evidence);
        added.fire(new EvidenceAdded(evidence.pair(), evidence.id(), own.me()));
        return evidence.id();
    }
}
