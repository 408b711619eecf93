package hr.mentoring.enrollment;

/** The manager has nothing against it. */
public record EnrollmentApproved(EnrollmentId enrollment) {}
