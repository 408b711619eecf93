package hr.mentoring.report.model;

import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.RankCorrelation;
import hr.mentoring.report.statistics.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The published figures of a quarter, to be asked by cell and measure. */
public final class Figures {

    private final Map<String, Map<String, Figure>> byCell;

    public Figures(List<Figure> figures) {
        this(new HashMap<>());
        figures.forEach(figure ->
                byCell.computeIfAbsent(figure.cell(), cell -> new TreeMap<>()).put(figure.measure(), figure));
    }

    private Figures(Map<String, Map<String, Figure>> byCell) {
        this.byCell = byCell;
    }

    /** Those that a manager may have: of their own part, and beside it of the company. */
    public Figures forManager(long manager) {
        Map<String, Map<String, Figure>> theirs = new HashMap<>(byCell);
        theirs.keySet().retainAll(List.of(CellKey.COMPANY, CellKey.manager(manager)));
        return new Figures(theirs);
    }

    /** The figures of a quarter about which nothing was published. */
    public static Figures none() {
        return new Figures(List.of());
    }

    /** Whether anything is known of a cell, if only that it is withheld. */
    boolean knows(String cell) {
        return byCell.containsKey(cell);
    }

    /** Whether the answers of a cell may be shown. */
    public boolean shows(String cell) {
        return find(cell, Measures.COUNTED).isPresent();
    }

    /** Whether the answers of a cell were looked at and may not be shown. */
    boolean withholds(String cell) {
        return find(cell, Measures.WITHHELD).isPresent();
    }

    /** Whether anything is known of how far people of a cell came, if only that it is withheld. */
    boolean hasStages(String cell) {
        return find(cell, Stage.SIGNED_UP.measure()).isPresent();
    }

    /** The cells whose name begins so, in order. */
    List<String> cells(String beginning) {
        return byCell.keySet().stream()
                .filter(cell -> cell.startsWith(beginning))
                .sorted()
                .toList();
    }

    Optional<Mean> mean(String cell, String measure) {
        return find(cell, measure).map(Figure::toMean);
    }

    Optional<Share> share(String cell, String measure) {
        return find(cell, measure).map(Figure::toShare);
    }

    /** How far the quality of matches and the satisfaction with them rise together; empty where it may not be said. */
    Optional<RankCorrelation> fulfilment() {
        return find(CellKey.PROPOSED, Measures.FULFILMENT).map(Figure::toRankCorrelation);
    }

    /** The plain number of a measure. */
    Optional<Double> amount(String cell, String measure) {
        return find(cell, measure).map(Figure::value);
    }

    /** Which share of those who were asked is counted; empty where that may not be said. */
    Optional<Share> response(String cell) {
        int counted = count(cell, Measures.COUNTED);
        int asked = Math.max(1, count(cell, Measures.ASKED));
        return shows(cell) ? Optional.of(new Share(Math.min(counted, asked), asked)) : Optional.empty();
    }

    int count(String cell, String measure) {
        return find(cell, measure).map(Figure::toCount).orElse(0);
    }

    /** How many came so far; empty where it may not be said. */
    Optional<Integer> count(String cell, Stage stage) {
        return find(cell, stage.measure())
                .filter(figure -> !figure.isWithheld())
                .map(Figure::toCount);
    }

    /** How many people the cohorts were open to; empty where it may not be said. */
    Optional<Integer> invited(String cell) {
        return count(cell, Stage.SIGNED_UP)
                .flatMap(signedUp -> count(cell, Stage.STAYED_OUT).map(others -> signedUp + others));
    }

    private Optional<Figure> find(String cell, String measure) {
        return Optional.ofNullable(byCell.getOrDefault(cell, Map.of()).get(measure));
    }
}
