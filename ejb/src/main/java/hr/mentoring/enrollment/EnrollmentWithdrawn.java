package hr.mentoring.enrollment;

/** Somebody has taken their enrollment back, in whatever phase the cohort is. */
public record EnrollmentWithdrawn(EnrollmentId enrollment) {}
