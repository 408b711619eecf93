package hr.mentoring.concern;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * HR has written in a case.
 *
 * @param raiser who raised it, for the letter
 * @param act counts what was written
 */
public record CaseAnswered(CaseId id, PersonId raiser, int act) implements Audited {

    /** The case alone. */
    @Override
    public List<String> subjects() {
        return CaseSubject.of(id);
    }
}
