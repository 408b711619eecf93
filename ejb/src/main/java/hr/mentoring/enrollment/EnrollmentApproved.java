package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** The manager has nothing against it. */
public record EnrollmentApproved(EnrollmentId enrollment) implements Audited {}
