package hr.mentoring.concern;

import hr.mentoring.common.Audited;

/** The administrator who had a case has given it back, and reads it no longer. */
public record CaseGivenBack(CaseId id) implements Audited {}
