package hr.mentoring.concern;

import hr.mentoring.common.Audited;

/**
 * An administrator has taken a case, and reads it from now on.
 *
 * @param act counts what has happened to the case
 */
public record CaseTaken(CaseId id, int act) implements Audited {}
