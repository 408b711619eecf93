package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** The plan of a cohort was changed. */
public record CohortChanged(CohortId cohort) implements Audited {}
