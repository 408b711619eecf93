package hr.mentoring.report.disclosure;

import java.util.Set;

/**
 * What may be published, and what the next quarters have to know of it.
 *
 * @param cells the keys of the cells whose figures may be shown; the figures are made of all their voices but the left out
 * @param leftOut the places of voices that no figure counts, since comparing with an earlier quarter would single them out
 * @param counted every voice that is counted, with its block
 */
public record Published(Set<String> cells, Set<Integer> leftOut, Counted counted) {

    public Published {
        cells = Set.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
    }
}
