package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.disclosure.Cell;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns what people answered into the figures that may be published: makes every group that somebody would like to read
 * about, lets {@link DisclosureControl} choose among them, and calculates the chosen ones.
 */
public final class Counting {

    /** The fewest people whose words are shown together. */
    public static final int QUOTED_AT_LEAST = 10;

    private final Map<String, List<Given>> groups = new LinkedHashMap<>();

    /** @param given everything that was asked about the quarter */
    public Counting(List<Given> given, Structure structure) {
        Map<String, List<Given>> sides = new LinkedHashMap<>();
        Map<Long, List<Given>> programs = new TreeMap<>();
        Map<Long, List<Given>> cohorts = new TreeMap<>();
        Map<OrgUnitId, List<Given>> units = new HashMap<>();
        Map<PersonId, List<Given>> managers = new HashMap<>();
        for (Given each : given) {
            add(sides, CellKey.side(each.side().name()), each);
            add(programs, each.program().value(), each);
            add(cohorts, each.cohort().value(), each);
            structure.unitAndAbove(each.orgUnit()).forEach(unit -> add(units, unit, each));
            structure.managersAbove(each.person()).forEach(manager -> add(managers, manager, each));
        }
        groups.put(CellKey.COMPANY, given);
        new TreeMap<>(sides).forEach(groups::put);
        programs.forEach((id, group) -> groups.put(CellKey.program(id), group));
        cohorts.forEach((id, group) -> groups.put(CellKey.cohort(id), group));
        structure.unitsInOrder().stream()
                .sorted(Comparator.comparingInt(structure::depth))
                .filter(unit -> units.containsKey(unit.id()))
                .forEach(unit -> groups.put(CellKey.unit(unit.id().value()), units.getOrDefault(unit.id(), List.of())));
        managers.entrySet().stream()
                .sorted(Comparator.<Map.Entry<PersonId, List<Given>>>comparingInt(
                                manager -> -manager.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(manager -> groups.put(CellKey.manager(manager.getKey().value()), manager.getValue()));
    }

    private static <K> void add(Map<K, List<Given>> groups, K key, Given given) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(given);
    }

    /** Chooses what may be published. */
    public Published choose(DisclosureControl control, List<Map<Voice, Integer>> earlier) {
        List<Cell> cells = new ArrayList<>();
        groups.forEach((key, group) -> {
            Set<Voice> voices = new HashSet<>();
            group.stream().filter(Given::answered).forEach(given -> voices.add(voice(given)));
            cells.add(new Cell(key, voices));
        });
        return control.decide(cells, earlier);
    }

    private static Voice voice(Given given) {
        return new Voice(given.person().value(), given.pair().value());
    }

    /** The figures of the cells that were chosen; for those that were not, that they are withheld. */
    public List<Figure> figures(Published published) {
        List<Figure> figures = new ArrayList<>();
        groups.forEach((key, group) -> {
            if (published.cells().contains(key)) {
                calculate(figures, key, group, published.leftOut());
            } else {
                figures.add(Figure.withheld(key));
            }
        });
        return figures;
    }

    private static void calculate(List<Figure> figures, String key, List<Given> group, Set<Voice> leftOut) {
        List<Given> counted = group.stream()
                .filter(given -> given.answered() && !leftOut.contains(voice(given)))
                .toList();
        figures.add(Figure.count(key, Measures.ASKED, group.size()));
        figures.add(Figure.count(key, Measures.COUNTED, counted.size()));
        Set<String> questions = new TreeSet<>();
        counted.forEach(given -> questions.addAll(given.ratings().keySet()));
        for (String question : questions) {
            List<Integer> ratings = counted.stream()
                    .flatMap(given ->
                            java.util.stream.Stream.ofNullable(given.ratings().get(question)))
                    .toList();
            if (ratings.size() < counted.size()) {
                continue; // asked in some programs only: another set of people, which nobody has checked
            }
            figures.add(
                    Question.RECOMMEND.equals(question)
                            ? Figure.share(
                                    key,
                                    question,
                                    new Share(
                                            (int) ratings.stream()
                                                    .filter(r -> r == 1)
                                                    .count(),
                                            ratings.size()))
                            : Figure.mean(key, question, Mean.of(ratings)));
        }
        if (questions.contains(Question.RECEIVED) && questions.contains(Question.GIVEN)) {
            List<Integer> balances = counted.stream()
                    .filter(given -> given.ratings().containsKey(Question.RECEIVED)
                            && given.ratings().containsKey(Question.GIVEN))
                    .map(given -> given.ratings().getOrDefault(Question.RECEIVED, 0)
                            - given.ratings().getOrDefault(Question.GIVEN, 0))
                    .toList();
            if (balances.size() == counted.size()) {
                figures.add(Figure.mean(key, Measures.BALANCE, Mean.of(balances)));
            }
        }
    }

    /** What people wrote and agreed to show, in an order that says nothing; empty unless enough of them did. */
    public List<String> quotes() {
        List<Given> quoted = groups.getOrDefault(CellKey.COMPANY, List.of()).stream()
                .filter(given -> !given.quote().isEmpty())
                .toList();
        long people = quoted.stream().map(Given::person).distinct().count();
        return people < QUOTED_AT_LEAST
                ? List.of()
                : quoted.stream().map(Given::quote).sorted().toList();
    }
}
