package hr.mentoring.enrollment;

/** Somebody takes part. */
public record EnrollmentAccepted(EnrollmentId enrollment) {}
