package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** Every place is taken; the person waits for the next one. */
public record EnrollmentWaitlisted(EnrollmentId enrollment) implements Audited {}
