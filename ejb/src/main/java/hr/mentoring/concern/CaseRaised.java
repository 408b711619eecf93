package hr.mentoring.concern;

import hr.mentoring.common.Audited;

/** Somebody has asked HR in confidence. It names nobody, since whom it is about may never learn of it. */
public record CaseRaised(CaseId id) implements Audited {}
