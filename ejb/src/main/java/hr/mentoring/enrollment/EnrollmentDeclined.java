package hr.mentoring.enrollment;

/** Somebody was told no, by an administrator or by the manager; the reason stands in the enrollment. */
public record EnrollmentDeclined(EnrollmentId enrollment) {}
