package hr.mentoring.report.disclosure;

import java.util.Set;

/**
 * A group whose figures somebody wants to publish.
 *
 * @param key what the group is called in the figures, such as {@code cohort:51}
 * @param voices whose answers its figures are made of
 */
public record Cell(String key, Set<Voice> voices) {

    public Cell {
        voices = Set.copyOf(voices);
    }
}
