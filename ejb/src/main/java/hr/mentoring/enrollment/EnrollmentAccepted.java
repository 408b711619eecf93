package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** Somebody takes part. */
public record EnrollmentAccepted(EnrollmentId enrollment) implements Audited {}
