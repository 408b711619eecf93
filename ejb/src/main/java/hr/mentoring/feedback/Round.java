package hr.mentoring.feedback;

import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The surveys of one cohort in one quarter.
 *
 * @param questionnaire which version of the program's questionnaire is asked
 * @param asked how many surveys there are
 * @param answered how many were handed in
 * @param closedAt when it was closed, or null while answers are taken
 */
public record Round(
        RoundId id,
        CohortId cohort,
        ProgramId program,
        Quarter quarter,
        int questionnaire,
        Instant openedAt,
        LocalDate closesOn,
        int asked,
        int answered,
        @Nullable Instant closedAt) {}
