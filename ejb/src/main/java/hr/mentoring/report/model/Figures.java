package hr.mentoring.report.model;

import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The published figures of a quarter, to be asked by cell and measure. */
public final class Figures {

    private final Map<String, Map<String, Figure>> byCell = new HashMap<>();

    Figures(List<Figure> figures) {
        figures.forEach(figure ->
                byCell.computeIfAbsent(figure.cell(), cell -> new TreeMap<>()).put(figure.measure(), figure));
    }

    /** The figures of a quarter about which nothing was published. */
    static Figures none() {
        return new Figures(List.of());
    }

    /** Whether anything is known of a cell, if only that it is withheld. */
    boolean knows(String cell) {
        return byCell.containsKey(cell);
    }

    /** Whether the answers of a cell may be shown. */
    boolean shows(String cell) {
        return find(cell, Measures.COUNTED).isPresent();
    }

    Optional<Mean> mean(String cell, String measure) {
        return find(cell, measure).map(Figure::toMean);
    }

    Optional<Share> share(String cell, String measure) {
        return find(cell, measure).map(Figure::toShare);
    }

    int count(String cell, String measure) {
        return find(cell, measure).map(Figure::toCount).orElse(0);
    }

    /** The counts of a cell whose measure begins so, by the rest of its name. */
    Map<String, Integer> counts(String cell, String beginning) {
        Map<String, Integer> counts = new TreeMap<>();
        byCell.getOrDefault(cell, Map.of()).forEach((measure, figure) -> {
            if (measure.startsWith(beginning)) {
                counts.put(measure.substring(beginning.length()), figure.toCount());
            }
        });
        return counts;
    }

    private Optional<Figure> find(String cell, String measure) {
        return Optional.ofNullable(byCell.getOrDefault(cell, Map.of()).get(measure));
    }
}
