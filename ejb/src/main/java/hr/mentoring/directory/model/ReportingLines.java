package hr.mentoring.directory.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Who reports to whom, as employee numbers. Everything here takes time in proportion to the number of people. */
public final class ReportingLines {

    private final Map<String, String> managerOf;

    /** @param managerOf the manager of everybody who has one */
    public ReportingLines(Map<String, String> managerOf) {
        this.managerOf = managerOf;
    }

    /**
     * The circles in which people would report to themselves, each from its smallest number on upwards: in {@code [1, 2,
     * 3]} the first reports to the second, the second to the third, and the third to the first.
     */
    public List<List<String>> circles() {
        List<List<String>> circles = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        for (String start : managerOf.keySet().stream().sorted().toList()) {
            Map<String, Integer> path = new HashMap<>();
            List<String> walked = new ArrayList<>();
            String next = start;
            while (next != null && !settled.contains(next) && path.putIfAbsent(next, walked.size()) == null) {
                walked.add(next);
                next = managerOf.get(next);
            }
            if (next != null && path.containsKey(next)) {
                circles.add(fromSmallest(walked.subList(path.get(next), walked.size())));
            }
            settled.addAll(walked);
        }
        return circles;
    }

    /** Orders people so that everybody comes after their manager; there must be no circles. */
    public <T> List<T> managersFirst(List<T> people, Function<T, String> number) {
        Map<String, Integer> depths = new HashMap<>();
        record Placed<T>(T person, int depth) {}
        return people.stream()
                .map(person -> new Placed<>(person, depth(number.apply(person), depths)))
                .sorted(Comparator.comparingInt(Placed::depth))
                .map(Placed::person)
                .toList();
    }

    /** How many managers there are above somebody; {@code depths} remembers whatever is found out on the way. */
    private int depth(String number, Map<String, Integer> depths) {
        List<String> above = new ArrayList<>();
        String next = number;
        while (next != null && !depths.containsKey(next)) {
            above.add(next);
            next = managerOf.get(next);
        }
        int depth = next == null ? -1 : depths.getOrDefault(next, 0);
        for (int i = above.size() - 1; i >= 0; i--) {
            depth++;
            depths.put(above.get(i), depth);
        }
        return depth;
    }

    private static List<String> fromSmallest(List<String> circle) {
        int smallest = 0;
        for (int i = 1; i < circle.size(); i++) {
            if (circle.get(i).compareTo(circle.get(smallest)) < 0) {
                smallest = i;
            }
        }
        List<String> turned = new ArrayList<>(circle.subList(smallest, circle.size()));
        turned.addAll(circle.subList(0, smallest));
        return turned;
    }
}
