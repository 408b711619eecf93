package hr.mentoring.report.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What somebody learns who subtracts one quarter's figures from another's and assumes that nobody changed their mind.
 *
 * <p>A combination of both quarters' figures gives every block of either a factor; a voice drops out of it when the
 * factors of its two blocks cancel. So the people about whom a combination speaks are those that a cut separates in the
 * graph whose vertices are the blocks of both quarters (and one for "not counted") and whose edges carry the voices that two
 * blocks share. No combination speaks about fewer than k people exactly when no cut with any weight at all is lighter
 * than k: that is asked of the minimum cut algorithm of Stoer and Wagner (1997), after joining all blocks that share k
 * people or more, which no light cut can separate.
 *
 * <p>A person with several voices weighs one person in all of them together, so a cut may weigh less than the people it
 * speaks about, never more; since people are whole, a weight above k - 1 is enough.
 */
final class Comparison {

    /** The weight of one person, divisible by any likely number of voices that it is spread over. */
    private static final int PERSON = 2520;

    private static final int OUTSIDE = 0;

    private final Blocks now;
    private final int limit;
    private final Map<Integer, Map<Integer, Integer>> edges = new HashMap<>();

    Comparison(Blocks earlier, Blocks now, int threshold) {
        this.now = now;
        this.limit = (threshold - 1) * PERSON + 1;
        Set<Voice> all = new HashSet<>(now.numbers().keySet());
        all.addAll(earlier.numbers().keySet());
        Map<Long, Integer> voices = new HashMap<>();
        all.forEach(voice -> voices.merge(voice.person(), 1, Integer::sum));
        for (Voice voice : all) {
            int a = vertexNow(now.blockOf(voice));
            int b = earlier.blockOf(voice) < 0 ? OUTSIDE : 1 + now.count() + earlier.blockOf(voice);
            join(a, b, PERSON / voices.getOrDefault(voice.person(), 1));
        }
    }

    private static int vertexNow(int block) {
        return block < 0 ? OUTSIDE : 1 + block;
    }

    private void join(int a, int b, int weight) {
        if (a != b) {
            edges.computeIfAbsent(a, v -> new HashMap<>()).merge(b, weight, Integer::sum);
            edges.computeIfAbsent(b, v -> new HashMap<>()).merge(a, weight, Integer::sum);
        }
    }

    /**
     * A combination of figures that speaks about too few people and needs the later quarter; what the earlier one says
     * alone was decided when it was published.
     *
     * @return the voices of the later quarter on that side of the cut on which "not counted" is not; empty when every
     *     combination speaks about nobody or about enough
     */
    Optional<LightCut> lightCut() {
        Map<Integer, Set<Integer>> merged = new HashMap<>();
        edges.keySet().forEach(vertex -> merged.put(vertex, new LinkedHashSet<>(Set.of(vertex))));
        contractHeavyEdges(merged);
        for (Set<Integer> component : components()) {
            Optional<LightCut> cut = lightCutOf(component, merged);
            if (cut.isPresent()) {
                return cut;
            }
        }
        return Optional.empty();
    }

    private void contractHeavyEdges(Map<Integer, Set<Integer>> merged) {
        Deque<Integer> todo = new ArrayDeque<>(edges.keySet().stream().sorted().toList());
        while (!todo.isEmpty()) {
            int vertex = todo.poll();
            Optional<Integer> heavy = edges.getOrDefault(vertex, Map.of()).entrySet().stream()
                    .filter(edge -> edge.getValue() >= limit)
                    .map(Map.Entry::getKey)
                    .min(Comparator.naturalOrder());
            if (heavy.isPresent()) {
                contract(vertex, heavy.get(), merged);
                todo.addFirst(vertex);
            }
        }
    }

    /** Makes {@code gone} a part of {@code kept}. */
    private void contract(int kept, int gone, Map<Integer, Set<Integer>> merged) {
        Map<Integer, Integer> inherited = edges.getOrDefault(gone, Map.of());
        edges.remove(gone);
        inherited.forEach((neighbor, weight) -> {
            edges.getOrDefault(neighbor, new HashMap<>()).remove(gone);
            join(kept, neighbor, neighbor == kept ? 0 : weight);
        });
        Set<Integer> whole = new LinkedHashSet<>(merged.getOrDefault(kept, Set.of()));
        whole.addAll(merged.getOrDefault(gone, Set.of()));
        merged.put(kept, whole);
        merged.remove(gone);
    }

    private List<Set<Integer>> components() {
        List<Set<Integer>> components = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int start : edges.keySet().stream().sorted().toList()) {
            if (seen.add(start)) {
                Set<Integer> component = new LinkedHashSet<>();
                Deque<Integer> todo = new ArrayDeque<>(List.of(start));
                while (!todo.isEmpty()) {
                    int vertex = todo.poll();
                    component.add(vertex);
                    edges.getOrDefault(vertex, Map.of()).keySet().stream()
                            .filter(seen::add)
                            .forEach(todo::add);
                }
                components.add(component);
            }
        }
        return components;
    }

    /** Stoer and Wagner's phases, until one of them shows a light cut. */
    private Optional<LightCut> lightCutOf(Set<Integer> component, Map<Integer, Set<Integer>> merged) {
        Set<Integer> whole = new HashSet<>();
        component.forEach(vertex -> whole.addAll(merged.getOrDefault(vertex, Set.of())));
        Set<Integer> left = new LinkedHashSet<>(component);
        while (left.size() > 1) {
            List<Integer> order = maximumAdjacencyOrder(left);
            int last = order.get(order.size() - 1);
            int weight = edges.getOrDefault(last, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (weight < limit) {
                LightCut cut = side(merged.getOrDefault(last, Set.of()), whole, weight);
                if (!cut.voices().isEmpty()) {
                    return Optional.of(cut);
                }
            }
            contract(order.get(order.size() - 2), last, merged);
            left.remove(last);
        }
        return Optional.empty();
    }

    private List<Integer> maximumAdjacencyOrder(Set<Integer> vertices) {
        record Reached(int vertex, int weight) {}
        Map<Integer, Integer> pull = new HashMap<>();
        PriorityQueue<Reached> next = new PriorityQueue<>(
                Comparator.comparingInt(Reached::weight).reversed().thenComparingInt(Reached::vertex));
        Set<Integer> ordered = new LinkedHashSet<>();
        vertices.stream().min(Comparator.naturalOrder()).ifPresent(first -> next.add(new Reached(first, 0)));
        while (!next.isEmpty()) {
            int vertex = next.poll().vertex();
            if (ordered.add(vertex)) {
                edges.getOrDefault(vertex, Map.of()).forEach((neighbor, weight) -> {
                    if (!ordered.contains(neighbor)) {
                        next.add(new Reached(neighbor, pull.merge(neighbor, weight, Integer::sum)));
                    }
                });
            }
        }
        return List.copyOf(ordered);
    }

    private LightCut side(Set<Integer> side, Set<Integer> whole, int weight) {
        Set<Integer> inner = new HashSet<>(side);
        if (inner.contains(OUTSIDE)) {
            inner = new HashSet<>(whole);
            inner.removeAll(side);
        }
        Set<Voice> voices = new HashSet<>();
        inner.stream()
                .filter(vertex -> vertex >= 1 && vertex <= now.count())
                .forEach(vertex -> voices.addAll(now.members(vertex - 1)));
        return new LightCut(voices, (limit - weight + PERSON - 1) / PERSON);
    }

    /**
     * A combination that speaks about too few.
     *
     * @param voices the voices of the later quarter that are counted on its side
     * @param missing how many people more it would have to speak about
     */
    record LightCut(Set<Voice> voices, int missing) {}
}
