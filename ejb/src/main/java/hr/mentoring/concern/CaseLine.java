package hr.mentoring.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a case exists and how it stands; nothing of what is said, and nobody's name but that of the administrator who has
 * it.
 *
 * @param takenBy the administrator who has it, or null
 * @param outcome how it ended, or null while it is open
 * @param yours whether the reader has it
 */
public record CaseLine(
        CaseId id,
        CaseState state,
        @Nullable String takenBy,
        @Nullable CaseOutcome outcome,
        Instant raisedAt,
        Instant changedAt,
        boolean yours) {}
