package hr.mentoring.report.model;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.Edition;
import java.util.List;

/**
 * What one reader was told about the quarters before, each in the latest edition that was published.
 *
 * @param quarters the earliest first
 */
public record Past(List<Told> quarters) {

    /** Before anything was published. */
    public static final Past NOTHING = new Past(List.of());

    public Past {
        quarters = List.copyOf(quarters);
    }

    /** What an edition of a quarter's report told. */
    public record Told(Edition edition, Figures figures) {}

    /** What was told about a quarter; nothing if nothing was published. */
    Figures of(Quarter quarter) {
        return quarters.stream()
                .filter(told -> told.edition().quarter().equals(quarter))
                .map(Told::figures)
                .findFirst()
                .orElseGet(Figures::none);
    }
}
