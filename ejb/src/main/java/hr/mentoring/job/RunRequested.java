package hr.mentoring.job;

/** Somebody asked for a run, or let one go on. */
public record RunRequested(RunId run) {}
