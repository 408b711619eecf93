package hr.mentoring.report.model;

import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.model.CohortActivity.Worked;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in one pair, or in a cohort without one, or in nothing although something was open to them.
 *
 * @param scope which groups it counts for
 * @param pair null for somebody without
 */
record Part(Voice voice, Scope scope, @Nullable Worked pair, Set<Stage> reached) {

    /**
     * Which groups a part counts for.
     *
     * @param everywhere whether it counts for the company and for where the person works, not for programs alone
     */
    record Scope(boolean everywhere, Set<ProgramId> programs, Set<CohortId> cohorts) {

        /** A part in a cohort. */
        static Scope of(CohortActivity cohort) {
            return new Scope(true, Set.of(cohort.program()), Set.of(cohort.cohort()));
        }
    }

    /** Whether the person came so far. */
    boolean has(Stage stage) {
        return reached.contains(stage);
    }
}
