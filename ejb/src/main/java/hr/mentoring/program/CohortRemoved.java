package hr.mentoring.program;

/** A draft was removed; its name is all that is left. */
public record CohortRemoved(CohortId cohort, String name) {}
