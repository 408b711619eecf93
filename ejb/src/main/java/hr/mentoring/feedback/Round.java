package hr.mentoring.feedback;

import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The surveys of one cohort in one quarter on one occasion.
 *
 * @param questionnaire which version of the program's questionnaire is asked
 * @param response how many were asked, and roughly how many have handed in
 * @param closedAt when it was closed, or null while answers are taken
 */
public record Round(
        RoundId id,
        CohortId cohort,
        ProgramId program,
        Quarter quarter,
        Occasion occasion,
        int questionnaire,
        Instant openedAt,
        LocalDate closesOn,
        Response response,
        @Nullable Instant closedAt) {}
