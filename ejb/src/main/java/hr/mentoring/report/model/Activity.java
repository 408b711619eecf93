package hr.mentoring.report.model;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened in a quarter without anybody being asked: who takes part, which pairs agreed, which ended and how. */
public final class Activity {

    private final Quarter quarter;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    public Activity(Quarter quarter) {
        this.quarter = quarter;
    }

    /**
     * Adds a cohort.
     *
     * @param enrolled how many people take part
     * @param pairs all its pairs, whenever they worked
     * @param agreed those that work by an agreement that both signed
     */
    public void add(CohortId cohort, ProgramId program, int enrolled, List<Pair> pairs, Set<PairId> agreed) {
        for (String cell : List.of(CellKey.COMPANY, CellKey.program(program.value()), CellKey.cohort(cohort.value()))) {
            count(cell, Measures.ENROLLED, enrolled);
            for (Pair pair : pairs) {
                if (worked(pair)) {
                    count(cell, Measures.PAIRS, 1);
                    count(cell, Measures.AGREED, agreed.contains(pair.id()) ? 1 : 0);
                    if (ended(pair)) {
                        count(cell, Measures.ENDED, 1);
                        count(cell, Measures.ENDING + pair.ending(), 1);
                    }
                }
            }
        }
    }

    private boolean worked(Pair pair) {
        return !pair.since().isAfter(quarter.lastDay())
                && pair.until().map(end -> !end.isBefore(quarter.firstDay())).orElse(true);
    }

    private boolean ended(Pair pair) {
        return pair.until().map(end -> !end.isAfter(quarter.lastDay())).orElse(false);
    }

    private void count(String cell, String measure, int more) {
        counts.computeIfAbsent(cell, c -> new LinkedHashMap<>()).merge(measure, more, Integer::sum);
    }

    /** The counts as figures. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        counts.forEach((cell, measures) ->
                measures.forEach((measure, count) -> figures.add(Figure.count(cell, measure, count))));
        return figures;
    }
}
