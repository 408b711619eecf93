package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.report.disclosure.Cell;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.model.CohortActivity.Worked;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a quarter without anybody being asked: who takes part, how far they came, how often pairs met. Whether
 * somebody takes part, waits, met or ended is theirs as much as an opinion is, so counts are chosen by the same {@link
 * DisclosureControl}: each stage of each group is a cell, and whoever is not in a pair speaks for themselves.
 */
public final class Activity {

    private final List<Part> parts = new ArrayList<>();

    /** @param cohorts those that worked in the quarter */
    public Activity(Collection<CohortActivity> cohorts) {
        cohorts.forEach(this::add);
        parts.sort(Comparator.comparing(Part::voice));
    }

    /**
     * One person's part in one pair, or in a cohort without one.
     *
     * @param pair null for somebody without
     */
    private record Part(
            Voice voice, CohortActivity cohort, @Nullable Worked pair, EnumSet<Stage> reached) {}

    private void add(CohortActivity cohort) {
        Set<PersonId> paired = new HashSet<>();
        for (Worked pair : cohort.pairs()) {
            EnumSet<Stage> reached = reached(pair);
            parts.add(new Part(new Voice(pair.mentee().value(), pair.pair()), cohort, pair, reached));
            EnumSet<Stage> asMentor = EnumSet.copyOf(reached);
            asMentor.add(Stage.MENTORS);
            parts.add(new Part(new Voice(pair.mentor().value(), pair.pair()), cohort, pair, asMentor));
            paired.add(pair.mentee());
            paired.add(pair.mentor());
        }
        for (PersonId person : cohort.signedUp()) {
            if (!paired.contains(person)) {
                // Pairs are numbered from 1; whoever has none is named by the cohort, below 0.
                Voice alone = new Voice(person.value(), -cohort.cohort().value());
                parts.add(new Part(alone, cohort, null, reached(cohort, person)));
            }
        }
    }

    private static EnumSet<Stage> reached(CohortActivity cohort, PersonId alone) {
        EnumSet<Stage> reached = EnumSet.of(Stage.SIGNED_UP);
        if (cohort.accepted().contains(alone)) {
            reached.add(Stage.ACCEPTED);
        }
        if (cohort.waiting().contains(alone)) {
            reached.add(Stage.WAITING);
        }
        return reached;
    }

    private static EnumSet<Stage> reached(Worked pair) {
        EnumSet<Stage> reached = EnumSet.of(Stage.SIGNED_UP, Stage.ACCEPTED, Stage.MATCHED);
        if (pair.agreed()) {
            reached.add(Stage.AGREED);
        }
        reached.add(pair.held() > 0 ? Stage.MET : Stage.SILENT);
        if (pair.ending() != null) {
            reached.add(Stage.ENDED);
            reached.add(Stage.of(pair.ending()));
        }
        return reached;
    }

    /** Chooses what may be published. */
    public Published choose(DisclosureControl control, List<Counted> earlier) {
        List<Cell> cells = new ArrayList<>();
        for (Map<String, int[]> level : levels()) {
            for (Stage stage : Stage.values()) {
                level.forEach((key, places) -> cells.add(new Cell(
                        key + stage.measure(),
                        IntStream.of(places)
                                .filter(place -> parts.get(place).reached().contains(stage))
                                .toArray())));
            }
        }
        return control.decide(parts.stream().map(Part::voice).toList(), cells, earlier);
    }

    /** The company, then the programs, then the cohorts, each with the places of its parts. */
    private List<Map<String, int[]>> levels() {
        Map<String, int[]> company = parts.isEmpty()
                ? Map.of()
                : Map.of(CellKey.COMPANY, IntStream.range(0, parts.size()).toArray());
        return List.of(
                company,
                level(part -> part.cohort().program().value(), CellKey::program),
                level(part -> part.cohort().cohort().value(), CellKey::cohort));
    }

    private Map<String, int[]> level(ToLongFunction<Part> group, LongFunction<String> key) {
        Map<Long, IntStream.Builder> places = new TreeMap<>();
        for (int place = 0; place < parts.size(); place++) {
            places.computeIfAbsent(group.applyAsLong(parts.get(place)), g -> IntStream.builder())
                    .add(place);
        }
        Map<String, int[]> level = new LinkedHashMap<>();
        places.forEach((id, members) -> level.put(key.apply(id), members.build().toArray()));
        return level;
    }

    /** The figures of the cells that were chosen; for those that were not and are not empty, that they are withheld. */
    public List<Figure> figures(Published published) {
        List<Figure> figures = new ArrayList<>();
        for (Map<String, int[]> level : levels()) {
            level.forEach((key, places) -> figures.addAll(figures(
                    key,
                    IntStream.of(places)
                            .filter(place -> !published.leftOut().contains(place))
                            .mapToObj(parts::get)
                            .toList(),
                    published)));
        }
        return figures;
    }

    private static List<Figure> figures(String key, List<Part> counted, Published published) {
        List<Figure> figures = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Part> reached = counted.stream()
                    .filter(part -> part.reached().contains(stage))
                    .toList();
            if (!reached.isEmpty() && !published.cells().contains(key + stage.measure())) {
                figures.add(Figure.withheld(key, stage.measure()));
            } else {
                figures.add(Figure.count(
                        key, stage.measure(), stage.count(reached.stream().map(Part::voice))));
                if (stage == Stage.MATCHED && !reached.isEmpty()) {
                    figures.addAll(meetings(key, pairs(reached)));
                }
                if (stage == Stage.MENTORS && !reached.isEmpty()) {
                    figures.add(Figure.mean(key, Measures.MENTOR_HOURS, hours(reached)));
                }
            }
        }
        return figures;
    }

    private static List<Worked> pairs(List<Part> parts) {
        return parts.stream()
                .map(Part::pair)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How often pairs met, were on time, and did what they had agreed to do. */
    private static List<Figure> meetings(String key, List<Worked> pairs) {
        int held = pairs.stream().mapToInt(Worked::held).sum();
        int onTime = pairs.stream().mapToInt(Worked::onTime).sum();
        int due = pairs.stream().mapToInt(Worked::actionsDue).sum();
        int done = pairs.stream().mapToInt(Worked::actionsDone).sum();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.mean(
                key, Measures.MEETINGS, Mean.of(pairs.stream().map(Worked::held).toList())));
        if (held > 0) {
            figures.add(Figure.share(key, Measures.ON_TIME, new Share(onTime, held)));
        }
        if (due > 0) {
            figures.add(Figure.share(key, Measures.ACTIONS, new Share(done, due)));
        }
        return figures;
    }

    private static Mean hours(List<Part> mentors) {
        Map<Long, Integer> minutes = new HashMap<>();
        for (Part part : mentors) {
            if (part.pair() != null) {
                minutes.merge(part.voice().person(), part.pair().minutes(), Integer::sum);
            }
        }
        Mean inMinutes = Mean.of(List.copyOf(minutes.values()));
        return new Mean(inMinutes.n(), inMinutes.value() / 60, inMinutes.deviation() / 60);
    }
}
