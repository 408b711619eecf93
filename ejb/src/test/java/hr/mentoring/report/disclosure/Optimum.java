package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The most figures that can be published at all such that no combination speaks about fewer than k people, by trying all. */
final class Optimum {

    private final int threshold;
    private final List<Set<Voice>> before;

    /** @param before the voices behind each figure that was published earlier */
    Optimum(int threshold, Collection<Set<Voice>> before) {
        this.threshold = threshold;
        this.before = List.copyOf(before);
    }

    int mostOf(Collection<Set<Voice>> wanted) {
        List<Set<Voice>> groups = List.copyOf(wanted);
        return IntStream.range(0, 1 << groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(choice -> -Integer.bitCount(choice)))
                .filter(choice -> isSafe(chosen(groups, choice)))
                .mapToInt(Integer::bitCount)
                .findFirst()
                .orElseThrow();
    }

    private static List<Set<Voice>> chosen(List<Set<Voice>> groups, int choice) {
        return IntStream.range(0, groups.size())
                .filter(number -> (choice >> number & 1) == 1)
                .mapToObj(groups::get)
                .toList();
    }

    private boolean isSafe(List<Set<Voice>> chosen) {
        List<Set<Voice>> figures = new ArrayList<>(before);
        figures.addAll(chosen);
        Map<List<Boolean>, Set<Long>> columns = new HashMap<>();
        Set<Voice> everybody = new HashSet<>();
        figures.forEach(everybody::addAll);
        for (Voice voice : everybody) {
            columns.computeIfAbsent(
                            figures.stream()
                                    .map(figure -> figure.contains(voice))
                                    .toList(),
                            c -> new HashSet<>())
                    .add(voice.person());
        }
        List<double[]> matrix = new ArrayList<>();
        List<Set<Long>> people = new ArrayList<>();
        columns.forEach((column, who) -> {
            matrix.add(column.stream().mapToDouble(in -> in ? 1 : 0).toArray());
            people.add(who);
        });
        int all = rank(matrix);
        return noFewSpeak(matrix, people, all, 0, new HashSet<>(), new HashSet<>());
    }

    /** Whether no combination is zero on all columns but some of fewer than k people, the columns before {@code from} being chosen. */
    private boolean noFewSpeak(
            List<double[]> matrix, List<Set<Long>> people, int all, int from, Set<Integer> spoken, Set<Long> about) {
        if (!spoken.isEmpty()) {
            List<double[]> silent = new ArrayList<>();
            for (int column = 0; column < matrix.size(); column++) {
                if (!spoken.contains(column)) {
                    silent.add(matrix.get(column));
                }
            }
            if (rank(silent) < all) {
                return false;
            }
        }
        for (int column = from; column < matrix.size(); column++) {
            Set<Long> more = new HashSet<>(about);
            more.addAll(people.get(column));
            if (more.size() < threshold) {
                Set<Integer> longer = new HashSet<>(spoken);
                longer.add(column);
                if (!noFewSpeak(matrix, people, all, column + 1, longer, more)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int rank(List<double[]> vectors) {
        List<double[]> basis = new ArrayList<>();
        for (double[] vector : vectors) {
            double[] rest = vector.clone();
            for (double[] row : basis) {
                int pivot = pivot(row);
                double factor = rest[pivot] / row[pivot];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= factor * row[i];
                }
                rest[pivot] = 0;
            }
            if (pivot(rest) >= 0) {
                basis.add(rest);
            }
        }
        return basis.size();
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > 1e-9) {
                return i;
            }
        }
        return -1;
    }
}
