package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import java.util.Optional;

/**
 * Another room's say in whether a cohort may move. Every bean that implements this is asked before each move, forward or
 * back; the first refusal is what the administrator reads.
 */
public interface CohortGate {

    /**
     * Whether the cohort may move.
     *
     * @param cohort the cohort where it stands now
     * @param to the phase after or before it
     * @return why not; empty if this room has nothing against it
     */
    Optional<RuleBroken> mayMove(Cohort cohort, Phase to);
}
