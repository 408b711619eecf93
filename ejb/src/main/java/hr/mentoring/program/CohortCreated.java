package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A cohort was made. */
public record CohortCreated(CohortId cohort) implements Audited {}
