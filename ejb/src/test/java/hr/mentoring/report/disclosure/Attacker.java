package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who has every published figure of every reader, knows who answered in which group, assumes that nobody
 * changed their mind, and solves the system of linear equations. A group is recovered when the sum of its answers is a
 * combination of published sums, that is: when its indicator is in the row space of the published ones. Calculated modulo
 * a prime near 2^31, so without rounding.
 */
final class Attacker {

    private static final long PRIME = 2_147_483_647L;

    private final Map<Voice, Integer> columnOf = new HashMap<>();
    private final List<Integer> columnSizes = new ArrayList<>();
    private final List<long[]> echelon = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** Takes what was published: the voices behind each figure. */
    Attacker(Collection<Set<Voice>> published) {
        Map<List<Integer>, Integer> columns = new HashMap<>();
        Map<Voice, List<Integer>> signatures = new HashMap<>();
        int row = 0;
        for (Set<Voice> figure : published) {
            int number = row++;
            figure.forEach(voice ->
                    signatures.computeIfAbsent(voice, v -> new ArrayList<>()).add(number));
        }
        signatures.forEach((voice, signature) -> {
            int column = columns.computeIfAbsent(signature, s -> columns.size());
            columnOf.put(voice, column);
            while (columnSizes.size() <= column) {
                columnSizes.add(0);
            }
            columnSizes.set(column, columnSizes.get(column) + 1);
        });
        published.forEach(figure -> add(indicator(figure)));
    }

    /** Whether the sum of exactly these voices can be calculated. */
    boolean recovers(Set<Voice> group) {
        if (group.isEmpty() || !columnOf.keySet().containsAll(group)) {
            return false;
        }
        Map<Integer, Integer> perColumn = new HashMap<>();
        group.forEach(voice -> perColumn.merge(columnOf.get(voice), 1, Integer::sum));
        boolean wholeColumns = perColumn.entrySet().stream()
                .allMatch(column -> columnSizes.get(column.getKey()).equals(column.getValue()));
        return wholeColumns && isZero(reduced(indicator(group)));
    }

    /** The groups of voices that no figure tells apart. */
    Collection<Set<Voice>> atoms() {
        Map<Integer, Set<Voice>> atoms = new HashMap<>();
        columnOf.forEach((voice, column) ->
                atoms.computeIfAbsent(column, c -> new HashSet<>()).add(voice));
        return atoms.values();
    }

    private long[] indicator(Set<Voice> figure) {
        long[] row = new long[columnSizes.size()];
        figure.forEach(voice -> row[columnOf.get(voice)] = 1);
        return row;
    }

    private void add(long[] row) {
        long[] rest = reduced(row);
        for (int column = 0; column < rest.length; column++) {
            if (rest[column] != 0) {
                long inverse = power(rest[column], PRIME - 2);
                for (int i = column; i < rest.length; i++) {
                    rest[i] = rest[i] * inverse % PRIME;
                }
                echelon.add(rest);
                pivots.add(column);
                return;
            }
        }
    }

    private long[] reduced(long[] row) {
        long[] rest = row.clone();
        for (int r = 0; r < echelon.size(); r++) {
            long factor = rest[pivots.get(r)];
            if (factor != 0) {
                long[] base = echelon.get(r);
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = Math.floorMod(rest[i] - factor * base[i] % PRIME, PRIME);
                }
            }
        }
        return rest;
    }

    private static boolean isZero(long[] row) {
        for (long value : row) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long b = base % PRIME, e = exponent; e > 0; e >>= 1, b = b * b % PRIME) {
            if ((e & 1) == 1) {
                result = result * b % PRIME;
            }
        }
        return result;
    }
}
