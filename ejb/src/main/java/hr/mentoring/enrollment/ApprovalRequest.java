package hr.mentoring.enrollment;

import hr.mentoring.directory.Person;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.Program;
import java.time.Instant;

/**
 * What a manager learns of somebody who wants to take part: who, in what, and for how much time. What the person needs
 * and whom they wish for stays with them.
 */
public record ApprovalRequest(
        EnrollmentId id,
        Person person,
        Cohort cohort,
        Program program,
        boolean asMentor,
        int hoursPerMonth,
        Instant submittedAt) {}
