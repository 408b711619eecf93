package hr.mentoring.report.model;

import hr.mentoring.report.model.CohortActivity.Worked;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What the pairs of a group did, once the group may be spoken about: always about all of them together. */
final class PairFigures {

    private PairFigures() {}

    /** The figures that come with a stage, of everybody in a group who reached it. */
    static List<Figure> of(String cell, Stage stage, List<Part> reached) {
        Map<Long, Worked> byNumber = new LinkedHashMap<>();
        for (Part part : reached) {
            if (part.pair() != null) {
                byNumber.put(part.pair().pair(), part.pair());
            }
        }
        List<Worked> pairs = List.copyOf(byNumber.values());
        if (pairs.isEmpty()) {
            return List.of();
        }
        return switch (stage) {
            case MATCHED -> work(cell, pairs);
            case MENTORS -> List.of(Figure.mean(cell, Measures.MENTOR_HOURS, hours(reached)));
            default -> List.of();
        };
    }

    /** How often pairs met, were on time, did what they had agreed to do, reached their goals and saw a gain. */
    private static List<Figure> work(String cell, List<Worked> pairs) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.mean(
                cell,
                Measures.MEETINGS,
                Mean.of(pairs.stream().map(pair -> pair.met().held()).toList())));
        share(
                figures,
                cell,
                Measures.ON_TIME,
                sum(pairs, pair -> pair.met().onTime()),
                sum(pairs, pair -> pair.met().held()));
        share(
                figures,
                cell,
                Measures.ACTIONS,
                sum(pairs, pair -> pair.met().actionsDone()),
                sum(pairs, pair -> pair.met().actionsDue()));
        share(
                figures,
                cell,
                Measures.GOALS,
                sum(pairs, pair -> pair.learned().reached()),
                sum(pairs, pair -> pair.learned().goals()));
        share(
                figures,
                cell,
                Measures.GAINS,
                sum(pairs, pair -> pair.learned().gained()),
                sum(pairs, pair -> pair.learned().assessed()));
        return figures;
    }

    private static void share(List<Figure> figures, String cell, String measure, int count, int of) {
        if (of > 0) {
            figures.add(Figure.share(cell, measure, new Share(count, of)));
        }
    }

    private static int sum(List<Worked> pairs, ToIntFunction<Worked> part) {
        return pairs.stream().mapToInt(part).sum();
    }

    private static Mean hours(List<Part> mentors) {
        Map<Long, Integer> minutes = new HashMap<>();
        for (Part part : mentors) {
            if (part.pair() != null) {
                minutes.merge(part.voice().person(), part.pair().met().minutes(), Integer::sum);
            }
        }
        Mean inMinutes = Mean.of(List.copyOf(minutes.values()));
        return new Mean(inMinutes.n(), inMinutes.value() / 60, inMinutes.deviation() / 60);
    }
}
