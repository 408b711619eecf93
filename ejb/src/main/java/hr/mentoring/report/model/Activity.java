package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.report.disclosure.Cell;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.model.Stage.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happened in a quarter without anybody being asked: to whom cohorts were open, who takes part, how far they came, how
 * often pairs met. Whether somebody takes part, waits, met or ended is theirs as much as an opinion is, so counts are chosen
 * by the same {@link DisclosureControl}: each stage of each group is a cell, and whoever is not in a pair speaks for
 * themselves, whoever stayed out as well.
 */
public final class Activity {

    /** Stages cut across all groups, which makes it dear to guard very many of them; what matters less is not asked for. */
    static final int MOST_CELLS = 1_000;

    private final List<Part> parts;
    private final PartGroups groups;

    /**
     * @param cohorts those that worked in the quarter
     * @param moved who works in another org unit than a quarter ago
     */
    public Activity(Collection<CohortActivity> cohorts, Staff staff, Structure structure, Set<PersonId> moved) {
        parts = Parts.of(cohorts, staff, moved);
        groups = new PartGroups(parts, staff, structure);
    }

    /** Chooses what may be published. */
    public Published choose(DisclosureControl control, List<Counted> earlier) {
        return control.decide(voices(), cells(), earlier);
    }

    /** Everybody who is counted, by name. */
    List<Voice> voices() {
        return parts.stream().map(Part::voice).toList();
    }

    /** Everything that somebody would like to read, the most important first. */
    List<Cell> cells() {
        List<Stage> core = Stage.of(Rank.CORE);
        List<Stage> further = Stage.of(Rank.FURTHER, Rank.FURTHER_AT_PLACES);
        List<Stage> rare = Stage.of(Rank.RARE);
        List<Cell> company = groups.company();
        List<Cell> programs = groups.programs();
        List<Cell> cohorts = groups.cohorts();
        List<Cell> units = groups.units();
        List<Cell> managers = groups.managers();
        List<Cell> locations = groups.locations();
        List<Stage> atPlaces = Stage.of(Rank.FURTHER_AT_PLACES);
        return Stream.of(
                        cells(company, core),
                        cells(programs, core),
                        cells(company, further),
                        cells(cohorts, core),
                        cells(company, Stage.of(Rank.RARE, Rank.COMPANY)),
                        cells(units, core),
                        cells(managers, core),
                        cells(locations, core),
                        cells(programs, further),
                        cells(cohorts, further),
                        cells(units, atPlaces),
                        cells(managers, atPlaces),
                        cells(locations, atPlaces),
                        cells(programs, rare),
                        cells(cohorts, rare))
                .flatMap(cells -> cells)
                .limit(MOST_CELLS)
                .toList();
    }

    /**
     * The cells of these stages, made one by one, since there are many more than are asked for; those that are too small to
     * be published anyway are not even asked for.
     */
    private Stream<Cell> cells(List<Cell> some, List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> some.stream().map(group -> reached(group, stage)))
                .filter(cell -> cell.size() >= DisclosureControl.LEAST_THRESHOLD);
    }

    private Cell reached(Cell group, Stage stage) {
        return new Cell(
                group.key() + stage.measure(),
                group.voices().filter(place -> parts.get(place).has(stage)).toArray());
    }

    /**
     * The figures of the cells that were chosen; for those that were not and are not empty, that they are withheld. Of units,
     * managers and locations about which nothing at all may be said, nothing is said.
     */
    public List<Figure> figures(Published published) {
        List<Stage> ofPrograms = Stage.of(Rank.CORE, Rank.FURTHER, Rank.FURTHER_AT_PLACES, Rank.RARE);
        List<Stage> ofPlaces = Stage.of(Rank.CORE, Rank.FURTHER_AT_PLACES);
        List<Figure> figures = new ArrayList<>();
        if (!parts.isEmpty()) {
            groups.company().forEach(cell -> figures.addAll(figures(cell, List.of(Stage.values()), published)));
        }
        Stream.of(groups.programs(), groups.cohorts())
                .flatMap(List::stream)
                .forEach(cell -> figures.addAll(figures(cell, ofPrograms, published)));
        Stream.of(groups.units(), groups.managers(), groups.locations())
                .flatMap(List::stream)
                .filter(cell ->
                        ofPlaces.stream().anyMatch(stage -> published.cells().contains(cell.key() + stage.measure())))
                .forEach(cell -> figures.addAll(figures(cell, ofPlaces, published)));
        return figures;
    }

    private List<Figure> figures(Cell cell, List<Stage> stages, Published published) {
        Map<Stage, List<Part>> counted = new EnumMap<>(Stage.class);
        cell.voices()
                .filter(place -> !published.leftOut().contains(place))
                .mapToObj(parts::get)
                .forEach(part -> part.reached()
                        .forEach(stage -> counted.computeIfAbsent(stage, first -> new ArrayList<>())
                                .add(part)));
        List<Figure> figures = new ArrayList<>();
        for (Stage stage : stages) {
            List<Part> reached = counted.getOrDefault(stage, List.of());
            if (!reached.isEmpty() && !published.cells().contains(cell.key() + stage.measure())) {
                figures.add(Figure.withheld(cell.key(), stage.measure()));
            } else {
                figures.add(Figure.count(
                        cell.key(),
                        stage.measure(),
                        stage.count(reached.stream().map(Part::voice))));
                figures.addAll(PairFigures.of(cell.key(), stage, reached));
            }
        }
        return figures;
    }
}
