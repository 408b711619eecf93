package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** Somebody has taken their enrollment back, in whatever phase the cohort is. */
public record EnrollmentWithdrawn(EnrollmentId enrollment) implements Audited {}
