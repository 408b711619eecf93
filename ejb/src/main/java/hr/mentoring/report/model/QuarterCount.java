package hr.mentoring.report.model;

import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything that may be said about a quarter, and who stands behind it.
 *
 * @param figures what may be said
 * @param opinions whose answers are counted
 * @param answersLeftOut how many answers no figure counts, so that a comparison singles nobody out
 * @param parts whose participation is counted
 * @param partsLeftOut how many parts no figure counts
 */
public record QuarterCount(
        List<Figure> figures, Counted opinions, int answersLeftOut, Counted parts, int partsLeftOut) {

    public QuarterCount {
        figures = List.copyOf(figures);
    }

    /**
     * The quarters that were published before, in this order.
     *
     * @param opinions whose answers they counted
     * @param parts whose participation they counted
     */
    public record Earlier(List<Counted> opinions, List<Counted> parts) {

        public Earlier {
            opinions = List.copyOf(opinions);
            parts = List.copyOf(parts);
        }
    }

    /**
     * Counts what was answered and what happened.
     *
     * @param aims what the programs wanted to reach
     */
    public static QuarterCount of(
            Counting counting,
            Activity activity,
            Map<ProgramId, ProgramAims> aims,
            DisclosureControl control,
            Earlier earlier) {
        Published opinions = counting.choose(control, earlier.opinions());
        Published parts = activity.choose(control, earlier.parts());
        List<Figure> figures = new ArrayList<>(counting.figures(opinions));
        figures.addAll(activity.figures(parts));
        figures.addAll(Aim.figures(aims));
        return new QuarterCount(
                figures,
                opinions.counted(),
                opinions.leftOut().size(),
                parts.counted(),
                parts.leftOut().size());
    }
}
