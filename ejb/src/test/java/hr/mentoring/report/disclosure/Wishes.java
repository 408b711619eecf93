package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The groups of a quarter that somebody would like to read about, most important first, with everybody as the first. */
final class Wishes {

    private final List<Voice> voices;
    private final Map<Voice, Integer> places = new HashMap<>();
    private final Map<String, Set<Voice>> groups = new LinkedHashMap<>();

    Wishes(Collection<Voice> all) {
        voices = List.copyOf(new TreeSet<>(all));
        voices.forEach(voice -> places.put(voice, places.size()));
        add("company", voice -> true);
    }

    Wishes add(String key, Predicate<Voice> belongs) {
        Set<Voice> group = new HashSet<>(voices);
        group.removeIf(belongs.negate());
        groups.put(key, group);
        return this;
    }

    /** Only the most important of them. */
    Wishes first(int number) {
        Wishes fewer = new Wishes(voices);
        groups.entrySet().stream().limit(number).forEach(group -> fewer.groups.put(group.getKey(), group.getValue()));
        return fewer;
    }

    int size() {
        return groups.size();
    }

    Collection<Set<Voice>> groups() {
        return groups.values();
    }

    Set<String> keys() {
        return groups.keySet();
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        groups.forEach((key, group) -> cells.add(
                new Cell(key, group.stream().mapToInt(places::get).sorted().toArray())));
        return cells;
    }

    Published publishedBy(DisclosureControl control, List<Counted> earlier) {
        return control.decide(voices, cells(), earlier);
    }

    /** The voices behind each figure that is published. */
    List<Set<Voice>> figures(Published published) {
        Set<Voice> leftOut = new HashSet<>();
        published.leftOut().forEach(place -> leftOut.add(voices.get(place)));
        List<Set<Voice>> figures = new ArrayList<>();
        groups.forEach((key, group) -> {
            if (published.cells().contains(key)) {
                Set<Voice> counted = new HashSet<>(group);
                counted.removeAll(leftOut);
                figures.add(counted);
            }
        });
        return figures;
    }
}
