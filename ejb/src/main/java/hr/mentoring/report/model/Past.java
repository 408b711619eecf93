package hr.mentoring.report.model;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.Edition;
import java.util.List;

/**
 * What readers were told about the quarters before, each in the latest edition that was published.
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

    /** What one of the managers may know of it whose figures these are. */
    public Past forManager(long manager) {
        return new Past(quarters.stream()
                .map(told -> new Told(told.edition(), told.figures().forManager(manager)))
                .toList());
    }

    /** What was told about a quarter; nothing if nothing was published. */
    Figures of(Quarter quarter) {
        return quarters.stream()
                .filter(told -> told.edition().quarter().equals(quarter))
                .map(Told::figures)
                .findFirst()
                .orElseGet(Figures::none);
    }
}
