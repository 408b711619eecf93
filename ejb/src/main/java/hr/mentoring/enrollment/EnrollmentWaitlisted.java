package hr.mentoring.enrollment;

/** Every place is taken; the person waits for the next one. */
public record EnrollmentWaitlisted(EnrollmentId enrollment) {}
