package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Somebody who has every published figure of every reader, knows who answered in which group, assumes that nobody
 * changed their mind, and solves the system of linear equations. A group is recovered when the sum of its answers is a
 * combination of published sums, that is: when its indicator is in the row space of the published ones. Calculated modulo
 * a prime near 2^31, so without rounding.
 */
public final class Attacker {

    private static final long PRIME = 2_147_483_647L;

    private final Map<Voice, Integer> columnOf = new HashMap<>();
    private final List<Integer> columnSizes = new ArrayList<>();
    private final List<long[]> echelon = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** Takes what was published: the voices behind each figure. */
    public Attacker(Collection<Set<Voice>> published) {
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
    public boolean recovers(Set<Voice> group) {
        if (group.isEmpty() || !columnOf.keySet().containsAll(group)) {
            return false;
        }
        Map<Integer, Integer> perColumn = new HashMap<>();
        group.forEach(voice -> perColumn.merge(columnOf.get(voice), 1, Integer::sum));
        boolean wholeColumns = perColumn.entrySet().stream()
                .allMatch(column -> columnSizes.get(column.getKey()).equals(column.getValue()));
        return wholeColumns && isZero(reduced(indicator(group)));
    }

    /** What is found out, in words; empty is good: groups whose sum is known, and a combination about fewer people. */
    public List<String> findings(Collection<Set<Voice>> targets, int fewest, long seed, int tries) {
        List<String> found = new ArrayList<>();
        for (Set<Voice> target : targets) {
            if (recovers(target)) {
                found.add("seed " + seed + ": " + target);
            }
        }
        int spokenAbout = fewestSpokenAbout(new Random(seed), tries);
        if (spokenAbout < fewest) {
            found.add("seed " + seed + ": a combination about " + spokenAbout);
        }
        return found;
    }

    /**
     * The fewest people that a combination was found to speak about, by information set decoding (Prange, 1962): solves the
     * system for ever other unknowns, chosen by chance, and looks at each row that comes out.
     */
    public int fewestSpokenAbout(Random random, int tries) {
        Map<Integer, Set<Long>> people = new HashMap<>();
        columnOf.forEach((voice, column) ->
                people.computeIfAbsent(column, c -> new HashSet<>()).add(voice.person()));
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < tries && !echelon.isEmpty(); attempt++) {
            for (long[] row : solvedForOthers(random)) {
                Set<Long> spokenAbout = new HashSet<>();
                for (int column = 0; column < row.length; column++) {
                    if (row[column] != 0) {
                        spokenAbout.addAll(people.get(column));
                    }
                }
                fewest = Math.min(fewest, spokenAbout.size());
            }
        }
        return fewest;
    }

    private List<long[]> solvedForOthers(Random random) {
        List<long[]> rows = new ArrayList<>();
        echelon.forEach(row -> rows.add(row.clone()));
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < columnSizes.size(); column++) {
            columns.add(column);
        }
        Collections.shuffle(columns, random);
        int solved = 0;
        for (int column : columns) {
            int pivot = solved;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                Collections.swap(rows, pivot, solved);
                long[] row = rows.get(solved);
                scale(row, power(row[column], PRIME - 2));
                for (int other = 0; other < rows.size(); other++) {
                    if (other != solved && rows.get(other)[column] != 0) {
                        subtract(rows.get(other), rows.get(other)[column], row);
                    }
                }
                solved++;
            }
        }
        return rows;
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void subtract(long[] row, long factor, long[] other) {
        for (int i = 0; i < row.length; i++) {
            if (other[i] != 0) {
                row[i] = Math.floorMod(row[i] - factor * other[i] % PRIME, PRIME);
            }
        }
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
                subtract(rest, factor, base);
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
