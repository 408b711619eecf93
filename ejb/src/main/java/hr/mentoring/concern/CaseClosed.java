package hr.mentoring.concern;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * A case is over.
 *
 * @param raiser who raised it, for the letter
 * @param byRaiser whether they took it back themselves
 */
public record CaseClosed(CaseId id, PersonId raiser, boolean byRaiser) implements Audited {

    /** The case alone. */
    @Override
    public List<String> subjects() {
        return CaseSubject.of(id);
    }
}
