package hr.mentoring.job;

/** A stage of a run is complete; fired in the transaction that remembers it. */
public record StageCompleted(RunId run, String stage) {}
