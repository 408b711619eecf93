package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.model.CohortEntity;
import hr.mentoring.program.model.PhaseRule;
import hr.mentoring.program.store.Cohorts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Moves a cohort, after asking its own rules and every other room; the same for people, jobs and the timer. */
@Dependent
class CohortMoves {

    @Inject
    private Cohorts cohorts;

    @Inject
    @Any
    private Instance<CohortGate> gates;

    @Inject
    private Clock clock;

    @Inject
    private Event<CohortMoved> moved;

    /** Why the cohort must not go there now; empty if it may. */
    Optional<RuleBroken> refusal(Cohort cohort, Phase to) {
        return PhaseRule.refusal(cohort.phase(), cohort.plan(), to, clock.instant())
                .or(() -> gates.stream()
                        .flatMap(gate -> gate.mayMove(cohort, to).stream())
                        .findFirst());
    }

    /** Moves a cohort that is locked; nothing happens when it is there already. */
    void move(CohortId id, Phase to) {
        CohortEntity cohort = cohorts.lock(id);
        Phase from = cohort.phase();
        if (from == to) {
            return;
        }
        refusal(cohort.cohort(), to).ifPresent(refusal -> {
            throw refusal;
        });
        cohort.moveTo(to, clock.instant());
        moved.fire(new CohortMoved(id, from, to));
    }
}
