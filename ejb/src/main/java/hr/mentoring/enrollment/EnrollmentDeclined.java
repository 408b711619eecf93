package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** Somebody was told no, by an administrator or by the manager; the reason stands in the enrollment. */
public record EnrollmentDeclined(EnrollmentId enrollment) implements Audited {}
