package hr.mentoring.report.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * What may be published, and what the next quarters have to know of it.
 *
 * @param cells the keys of the cells whose figures may be shown; the figures are made of all their voices but the left out
 * @param leftOut voices that no figure counts, since comparing with an earlier quarter would single them out
 * @param blocks every voice that is counted, with the number of its block, see {@link DisclosureControl}
 */
public record Published(Set<String> cells, Set<Voice> leftOut, Map<Voice, Integer> blocks) {

    public Published {
        cells = Set.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
        blocks = Map.copyOf(blocks);
    }
}
