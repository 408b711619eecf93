package hr.mentoring.job;

/**
 * One attempt at a run. Whoever works on a run carries it along; as soon as another node has taken the run over, the old
 * attempt is refused everywhere, so that two never write the same thing.
 *
 * @param run the run
 * @param attempt 1 for the first time the run was taken by a node, then counting up
 */
public record Execution(RunId run, int attempt) {}
