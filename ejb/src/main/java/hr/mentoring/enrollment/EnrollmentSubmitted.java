package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** An enrollment was sent; an administrator decides next. */
public record EnrollmentSubmitted(EnrollmentId enrollment) implements Audited {}
