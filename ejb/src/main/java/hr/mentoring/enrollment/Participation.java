package hr.mentoring.enrollment;

import hr.mentoring.directory.Person;
import hr.mentoring.program.Cohort;
import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody stands in a cohort, as their manager sees it.
 *
 * @param hoursPerMonth the hours set aside; empty unless the person shows them
 */
public record Participation(
        Person person,
        Cohort cohort,
        EnrollmentState state,
        Instant stateSince,
        boolean asMentee,
        boolean asMentor,
        Optional<Integer> hoursPerMonth) {}
