package hr.mentoring.enrollment;

/** An enrollment was sent; an administrator decides next. */
public record EnrollmentSubmitted(EnrollmentId enrollment) {}
