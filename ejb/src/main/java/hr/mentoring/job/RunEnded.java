package hr.mentoring.job;

/** A run ended, however it did. */
public record RunEnded(RunId run, RunState state) {}
