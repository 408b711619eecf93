package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.util.List;
import java.util.Map;

/**
 * A survey as reports count it: asked, and perhaps answered.
 *
 * @param occasion on which occasion they were asked
 * @param orgUnit where the person worked when they answered, or when they were asked
 * @param location where they worked then, as the directory names it; may be empty
 * @param answered whether it was handed in; what was only begun is not counted
 * @param ratings by what the {@linkplain Question#reportedAs question is called in reports}; empty unless answered
 * @param quotes what may be quoted among the words of others; empty for nothing
 */
public record Given(
        PairId pair,
        PersonId person,
        Side side,
        Occasion occasion,
        CohortId cohort,
        ProgramId program,
        OrgUnitId orgUnit,
        String location,
        boolean answered,
        Map<String, Integer> ratings,
        List<Quote> quotes) {

    public Given {
        ratings = Map.copyOf(ratings);
        quotes = List.copyOf(quotes);
    }

    /**
     * Somebody's words.
     *
     * @param question what the question is called in reports that they answer; empty for what was said besides
     */
    public record Quote(String question, String words) {}
}
