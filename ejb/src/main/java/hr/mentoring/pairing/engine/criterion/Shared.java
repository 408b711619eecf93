package hr.mentoring.pairing.engine.criterion;

import java.util.List;
import java.util.SortedSet;

/** What two sets of ids have in common, in order. */
final class Shared {

    private Shared() {}

    static List<String> ids(SortedSet<String> one, SortedSet<String> other) {
        return one.stream().filter(other::contains).toList();
    }
}
