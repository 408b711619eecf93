package hr.mentoring.enrollment;

import hr.mentoring.directory.Person;
import hr.mentoring.program.Cohort;
import java.time.Instant;

/** Where somebody stands in a cohort, as their manager sees it. */
public record Participation(
        Person person,
        Cohort cohort,
        EnrollmentState state,
        Instant stateSince,
        boolean asMentee,
        boolean asMentor,
        int hoursPerMonth) {}
