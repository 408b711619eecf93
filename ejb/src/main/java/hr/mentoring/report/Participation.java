package hr.mentoring.report;

import hr.mentoring.common.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a manager sees of one of their people, and what that person sees that the manager sees: no content.
 *
 * @param program the program and its cohort
 * @param since the first day of the cohort
 * @param hoursPerMonth how much time the person offered; empty unless they show it
 * @param completion how far they are, where they show it
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
        Optional<Integer> hoursPerMonth,
        Completion completion) {

    /** The key of what they take part as. */
    public String roleKey() {
        if (asMentee && asMentor) {
            return "report.team-both";
        }
        return asMentor ? "report.team-mentor" : "report.team-mentee";
    }

    /** The key of how far they are. */
    public String completionKey() {
        return "report.completion." + completion;
    }

    /** How far somebody is. */
    public enum Completion {
        /** The person does not show it. */
        NOT_SHOWN,
        /** The cohort goes on. */
        UNDERWAY,
        /** The cohort is closed. */
        COMPLETED
    }
}
