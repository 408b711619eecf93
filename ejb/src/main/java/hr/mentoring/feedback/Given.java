package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.util.Map;

/**
 * A survey as reports count it: asked, and perhaps answered.
 *
 * @param orgUnit where the person worked when they answered, or when they were asked
 * @param location where they worked then, as the directory names it; may be empty
 * @param answered whether it was handed in; what was only begun is not counted
 * @param ratings by the question's code; empty unless answered
 * @param quote what may be quoted among the words of others; empty for nothing
 */
public record Given(
        PairId pair,
        PersonId person,
        Side side,
        CohortId cohort,
        ProgramId program,
        OrgUnitId orgUnit,
        String location,
        boolean answered,
        Map<String, Integer> ratings,
        String quote) {

    public Given {
        ratings = Map.copyOf(ratings);
    }
}
