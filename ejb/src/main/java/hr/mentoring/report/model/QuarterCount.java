package hr.mentoring.report.model;

import hr.mentoring.feedback.Occasion;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything that may be said about a quarter, and who stands behind it.
 *
 * @param figures what may be said
 * @param opinions whose answers are counted, on each occasion that anybody was asked on
 * @param answersLeftOut how many answers no figure counts, so that a comparison singles nobody out
 * @param parts whose participation is counted
 * @param partsLeftOut how many parts no figure counts
 */
public record QuarterCount(
        List<Figure> figures, Map<Occasion, Counted> opinions, int answersLeftOut, Counted parts, int partsLeftOut) {

    public QuarterCount {
        figures = List.copyOf(figures);
        opinions = Map.copyOf(opinions);
    }

    /**
     * The quarters that were published before, in this order.
     *
     * @param opinions whose answers they counted, occasion by occasion
     * @param parts whose participation they counted
     */
    public record Earlier(List<Counted> opinions, List<Counted> parts) {

        public Earlier {
            opinions = List.copyOf(opinions);
            parts = List.copyOf(parts);
        }
    }

    /**
     * Counts what was answered and what happened. Answers at a milestone are guarded like those of one more quarter, as if
     * nobody had changed their mind between the two.
     *
     * @param countings what was answered, on each occasion, the most important one first
     * @param aims what the programs wanted to reach
     */
    public static QuarterCount of(
            SortedMap<Occasion, Counting> countings,
            Activity activity,
            Map<ProgramId, ProgramAims> aims,
            DisclosureControl control,
            Earlier earlier) {
        List<Figure> figures = new ArrayList<>();
        List<Counted> known = new ArrayList<>(earlier.opinions());
        Map<Occasion, Counted> opinions = new EnumMap<>(Occasion.class);
        int leftOut = 0;
        for (Map.Entry<Occasion, Counting> each : countings.entrySet()) {
            Published published = each.getValue().choose(control, known);
            figures.addAll(each.getValue().figures(published));
            opinions.put(each.getKey(), published.counted());
            known.add(published.counted());
            leftOut += published.leftOut().size();
        }
        Published parts = activity.choose(control, earlier.parts());
        figures.addAll(activity.figures(parts));
        figures.addAll(Aim.figures(aims));
        return new QuarterCount(
                figures, opinions, leftOut, parts.counted(), parts.leftOut().size());
    }
}
