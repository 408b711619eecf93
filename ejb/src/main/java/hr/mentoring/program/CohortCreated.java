package hr.mentoring.program;

/** A cohort was made. */
public record CohortCreated(CohortId cohort) {}
