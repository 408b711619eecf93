package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A cohort went to its next phase or a step back. */
public record CohortMoved(CohortId cohort, Phase from, Phase to) implements Audited {}
