package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseOutcome;
import hr.mentoring.concern.CaseState;
import hr.mentoring.concern.CaseView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as REST clients read it.
 *
 * @param takenBy the administrator who has it, or null
 * @param said what was said; null for an administrator who has not taken it
 */
public record CaseBody(
        long id,
        CaseState state,
        @Nullable String takenBy,
        @Nullable CaseOutcome outcome,
        Instant raisedAt,
        @Nullable List<SaidBody> said) {

    /** What was said, by the person or by HR. */
    public record SaidBody(boolean byRaiser, String author, String words, Instant at) {}

    static CaseBody of(CaseLine line) {
        return of(line, null);
    }

    static CaseBody of(CaseView view) {
        return of(
                view.line(),
                view.entries().stream()
                        .map(entry -> new SaidBody(entry.byRaiser(), entry.author(), entry.words(), entry.at()))
                        .toList());
    }

    private static CaseBody of(CaseLine line, @Nullable List<SaidBody> said) {
        return new CaseBody(line.id().value(), line.state(), line.takenBy(), line.outcome(), line.raisedAt(), said);
    }
}
