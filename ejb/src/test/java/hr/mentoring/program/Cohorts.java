package hr.mentoring.program;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Cohorts for tests: enrollment from 1 to 21 March 2027, pairs from 1 April to 31 December. */
public final class Cohorts {

    public static final LocalDate OPENS = LocalDate.of(2027, 3, 1);
    public static final LocalDate CLOSES = LocalDate.of(2027, 3, 21);
    public static final LocalDate STARTS = LocalDate.of(2027, 4, 1);
    public static final LocalDate ENDS = LocalDate.of(2027, 12, 31);

    private Cohorts() {}

    public static CohortPlan plan() {
        return planWith(Eligibility.EVERYBODY);
    }

    public static CohortPlan planWith(Eligibility mentees) {
        return plan(1, "Spring", OPENS, CLOSES, STARTS, mentees);
    }

    public static CohortPlan plan(
            long program, String name, LocalDate opens, LocalDate closes, LocalDate starts, Eligibility mentees) {
        return new CohortPlan(
                new ProgramId(program),
                name,
                new EnrollmentWindow(opens, closes),
                true,
                mentees,
                Eligibility.EVERYBODY,
                OptionalInt.of(100),
                true,
                starts,
                ENDS);
    }
}
