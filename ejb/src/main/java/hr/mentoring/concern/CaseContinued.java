package hr.mentoring.concern;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever raised a case has written more.
 *
 * @param holder the administrator who has it, for the letter; null where nobody of the directory has it
 * @param act counts what was written
 */
public record CaseContinued(CaseId id, @Nullable PersonId holder, int act) implements Audited {

    /** The case alone. */
    @Override
    public List<String> subjects() {
        return CaseSubject.of(id);
    }
}
