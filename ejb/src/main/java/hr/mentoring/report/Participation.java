package hr.mentoring.report;

import hr.mentoring.common.PersonId;
import java.time.LocalDate;

/**
 * What a manager sees of one of their people, and what that person sees that the manager sees: no content.
 *
 * @param program the program and its cohort
 * @param since the first day of the cohort
 * @param hoursPerMonth how much time the person offered
 */
public record Participation(
        PersonId person,
        String name,
        String jobTitle,
        String program,
        String cohort,
        boolean asMentee,
        boolean asMentor,
        LocalDate since,
        int hoursPerMonth) {}
