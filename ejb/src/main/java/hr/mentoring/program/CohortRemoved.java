package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A draft was removed; its name is all that is left. */
public record CohortRemoved(CohortId cohort, String name) implements Audited {}
