package hr.mentoring.enrollment;

/** An enrollment was sent, and the person's manager is asked first. */
public record ApprovalRequested(EnrollmentId enrollment) {}
