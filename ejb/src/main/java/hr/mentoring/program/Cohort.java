package hr.mentoring.program;

import java.time.Instant;

/**
 * A cohort as it stands.
 *
 * @param id its id
 * @param version counts every change, to notice that somebody else saved in between
 * @param phase where it stands
 * @param phaseSince since when it stands there
 * @param plan what was decided about it
 */
public record Cohort(CohortId id, int version, Phase phase, Instant phaseSince, CohortPlan plan) {

    public String name() {
        return plan.name();
    }

    public ProgramId program() {
        return plan.program();
    }
}
