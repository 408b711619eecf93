package hr.mentoring.enrollment;

import hr.mentoring.common.Audited;

/** Somebody lets their managers see something else of an enrollment from now on. */
public record ManagerViewChanged(EnrollmentId enrollment) implements Audited {}
