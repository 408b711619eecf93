package hr.mentoring.program;

/** A cohort went to its next phase or a step back. */
public record CohortMoved(CohortId cohort, Phase from, Phase to) {}
