package hr.mentoring.reciprocity.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Pair;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who mentored whom around one person: those they learned from, those who learned from them, and so on up and down. Whoever
 * can be reached on several ways stands in the nearest generation.
 */
public final class LineageGraph {

    /** How many generations up and down are shown at once. */
    public static final int REACH = 3;

    private final Map<PersonId, Integer> generations;
    private final List<Pair> links;
    private final Set<PersonId> goingOn;

    private LineageGraph(Map<PersonId, Integer> generations, List<Pair> links, Set<PersonId> goingOn) {
        this.generations = generations;
        this.links = links;
        this.goingOn = goingOn;
    }

    /** The lineage around a person, in time proportional to the number of pairs. */
    public static LineageGraph around(PersonId focus, Collection<Pair> pairs) {
        Map<PersonId, Integer> generations = new LinkedHashMap<>(Map.of(focus, 0));
        climb(focus, -1, by(pairs, Pair::mentee), Pair::mentor, generations);
        climb(focus, 1, by(pairs, Pair::mentor), Pair::mentee, generations);
        List<Pair> links = pairs.stream()
                .filter(pair -> isLink(generations.get(pair.mentor()), generations.get(pair.mentee())))
                .toList();
        return new LineageGraph(generations, links, beyond(pairs, generations));
    }

    /** By generation: mentors of mentors are negative, the person is 0, those who learned are positive. */
    public Map<PersonId, Integer> generations() {
        return generations;
    }

    /** The pairs that lead from one of them to another, one generation on. */
    public List<Pair> links() {
        return links;
    }

    /** Whether there is more behind somebody than is shown. */
    public boolean goesOn(PersonId person) {
        return goingOn.contains(person);
    }

    private static void climb(
            PersonId focus,
            int step,
            Map<PersonId, List<Pair>> pairsOf,
            Function<Pair, PersonId> next,
            Map<PersonId, Integer> generations) {
        Set<PersonId> here = Set.of(focus);
        for (int generation = step; Math.abs(generation) <= REACH && !here.isEmpty(); generation += step) {
            Set<PersonId> there = new TreeSet<>();
            for (PersonId person : here) {
                for (Pair pair : pairsOf.getOrDefault(person, List.of())) {
                    if (!generations.containsKey(next.apply(pair))) {
                        there.add(next.apply(pair));
                    }
                }
            }
            for (PersonId person : there) {
                generations.put(person, generation);
            }
            here = there;
        }
    }

    private static Map<PersonId, List<Pair>> by(Collection<Pair> pairs, Function<Pair, PersonId> side) {
        return pairs.stream().collect(Collectors.groupingBy(side));
    }

    private static boolean isLink(@Nullable Integer mentor, @Nullable Integer mentee) {
        return mentor != null && mentee != null && mentee - mentor == 1;
    }

    private static Set<PersonId> beyond(Collection<Pair> pairs, Map<PersonId, Integer> generations) {
        Set<PersonId> beyond = new HashSet<>();
        for (Pair pair : pairs) {
            if (generations.getOrDefault(pair.mentor(), 0) == REACH && !generations.containsKey(pair.mentee())) {
                beyond.add(pair.mentor());
            }
            if (generations.getOrDefault(pair.mentee(), 0) == -REACH && !generations.containsKey(pair.mentor())) {
                beyond.add(pair.mentee());
            }
        }
        return beyond;
    }
}
