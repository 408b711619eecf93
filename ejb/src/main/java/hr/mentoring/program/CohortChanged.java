package hr.mentoring.program;

/** The plan of a cohort was changed. */
public record CohortChanged(CohortId cohort) {}
