package hr.mentoring.program;

import hr.mentoring.program.store.Cohorts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What jobs and timers do with cohorts; only they call it, there is no caller whose role could be checked. */
@Stateless
@PermitAll
public class CohortSteps {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortMoves moves;

    @Inject
    private Clock clock;

    /** Moves a cohort as part of a job's own transaction; see {@link CohortService#moveTo}. */
    public void moveTo(CohortId id, Phase to) {
        moves.move(id, to);
    }

    /** The cohorts whose window has opened or is over without their phase having followed. */
    public List<CohortId> due() {
        return cohorts.in(Set.of(Phase.DRAFT, Phase.ENROLLING)).stream()
                .filter(cohort -> dueFor(cohort.cohort()).isPresent())
                .map(cohort -> cohort.id())
                .toList();
    }

    /**
     * Lets the phase of one cohort follow its window, in a transaction of its own. Two nodes may both ask: the second
     * one finds it done.
     *
     * @return whether it was moved here
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean follow(CohortId id) {
        Optional<Phase> to = dueFor(cohorts.lock(id).cohort());
        to.ifPresent(phase -> moves.move(id, phase));
        return to.isPresent();
    }

    private Optional<Phase> dueFor(Cohort cohort) {
        Instant now = clock.instant();
        EnrollmentWindow window = cohort.plan().window();
        if (!cohort.plan().opensByItself()) {
            return Optional.empty();
        }
        if (cohort.phase() == Phase.DRAFT && window.hasOpened(now) && !window.isOver(now)) {
            return Optional.of(Phase.ENROLLING);
        }
        return cohort.phase() == Phase.ENROLLING && window.isOver(now) ? Optional.of(Phase.PAIRING) : Optional.empty();
    }
}
