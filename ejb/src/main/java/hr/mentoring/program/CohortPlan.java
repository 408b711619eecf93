package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Everything about a cohort that an administrator decides.
 *
 * @param program the program it runs
 * @param name what it is called; unique
 * @param window the days on which people may enroll
 * @param opensByItself whether enrollment opens and ends with the window, without anybody pressing a button
 * @param mentees who may be a mentee
 * @param mentors who may be a mentor
 * @param capacity how many mentees are accepted at most; empty for as many as come
 * @param waitingList whether those who come later may wait for a place
 * @param startsOn the day on which the pairs begin, after the window
 * @param endsOn the last day of the pairs
 */
public record CohortPlan(
        ProgramId program,
        String name,
        EnrollmentWindow window,
        boolean opensByItself,
        Eligibility mentees,
        Eligibility mentors,
        OptionalInt capacity,
        boolean waitingList,
        LocalDate startsOn,
        LocalDate endsOn) {

    private static final int LARGEST = 1_000_000;

    public CohortPlan {
        Given.value("program", program);
        name = Given.text("name", name, 120);
        Given.value("window", window);
        Given.value("startsOn", startsOn);
        Given.value("endsOn", endsOn);
        capacity.ifPresent(places -> Given.within("capacity", places, 1, LARGEST));
        if (startsOn.isBefore(window.closesOn())) {
            throw RuleBroken.on("startsOn", "program.starts-before-window-ends");
        }
        if (!endsOn.isAfter(startsOn)) {
            throw RuleBroken.on("endsOn", "program.ends-before-start");
        }
    }
}
