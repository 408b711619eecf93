package hr.mentoring.pairing.engine.bench;

import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.SparseScores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads assignment problems from files: those of the OR-Library, dense (the size, then all costs row by row) or sparse
 * (the size, then lines of row, column and cost), and those in the DIMACS format ({@code p asn}). All ask for the
 * lowest cost of a perfect assignment.
 */
final class InstanceFiles {

    private InstanceFiles() {}

    static Instance read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.startsWith("p ")) ? dimacs(file) : orLibrary(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            StreamTokenizer tokens = new StreamTokenizer(reader);
            int[] numbers = new int[1024];
            int count = 0;
            while (tokens.nextToken() == StreamTokenizer.TT_NUMBER) {
                numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
                numbers[count++] = (int) tokens.nval;
            }
            return Arrays.copyOf(numbers, count);
        }
    }

    private static Instance orLibrary(Path file) throws IOException {
        int[] numbers = numbers(file);
        int size = numbers[0];
        long rest = numbers.length - 1L;
        if (rest == (long) size * size && !looksSparse(numbers, size)) {
            int[] from = new int[numbers.length - 1];
            int[] to = new int[from.length];
            Arrays.setAll(from, k -> k / size);
            Arrays.setAll(to, k -> k % size);
            return instance(file, size, from, to, Arrays.copyOfRange(numbers, 1, numbers.length));
        }
        int arcs = (int) (rest / 3);
        int[] from = new int[arcs];
        int[] to = new int[arcs];
        int[] cost = new int[arcs];
        for (int k = 0; k < arcs; k++) {
            from[k] = numbers[3 * k + 1] - 1;
            to[k] = numbers[3 * k + 2] - 1;
            cost[k] = numbers[3 * k + 3];
        }
        return instance(file, size, from, to, cost);
    }

    /** Rows and columns in range and ascending rows, all the way: a list of arcs that happens to be size² long. */
    private static boolean looksSparse(int[] numbers, int size) {
        if ((numbers.length - 1) % 3 != 0) {
            return false;
        }
        int before = 1;
        for (int k = 1; k < numbers.length; k += 3) {
            boolean inRange = numbers[k] >= before && numbers[k] <= size && numbers[k + 1] >= 1 && numbers[k + 1] <= size;
            if (!inRange) {
                return false;
            }
            before = numbers[k];
        }
        return true;
    }

    private static Instance dimacs(Path file) throws IOException {
        int nodes = 0;
        int arcs = 0;
        int sources = 0;
        int[] from = new int[0];
        int[] to = new int[0];
        int[] cost = new int[0];
        boolean[] isSource = new boolean[0];
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] words = line.trim().split("\\s+");
                switch (words[0].toLowerCase(Locale.ROOT)) {
                    case "p" -> {
                        nodes = Integer.parseInt(words[2]);
                        int size = Integer.parseInt(words[3]);
                        from = new int[size];
                        to = new int[size];
                        cost = new int[size];
                        isSource = new boolean[nodes + 1];
                    }
                    case "n" -> {
                        isSource[Integer.parseInt(words[1])] = true;
                        sources++;
                    }
                    case "a" -> {
                        from[arcs] = Integer.parseInt(words[1]);
                        to[arcs] = Integer.parseInt(words[2]);
                        cost[arcs++] = Integer.parseInt(words[3]);
                    }
                    default -> {}
                }
            }
        }
        int[] number = new int[nodes + 1];
        int rows = 0;
        int columns = 0;
        for (int node = 1; node <= nodes; node++) {
            number[node] = isSource[node] ? rows++ : columns++;
        }
        for (int k = 0; k < arcs; k++) {
            from[k] = number[from[k]];
            to[k] = number[to[k]];
        }
        return instance(
                file, sources, Arrays.copyOf(from, arcs), Arrays.copyOf(to, arcs), Arrays.copyOf(cost, arcs));
    }

    /** The cheapest of parallel arcs counts; scores are the highest cost less the cost, in a matrix if there is one of every pair. */
    private static Instance instance(Path file, int size, int[] from, int[] to, int[] cost) {
        int highest = Arrays.stream(cost).max().orElse(0);
        int lowest = Arrays.stream(cost).min().orElse(0);
        long[] arcs = new long[from.length];
        for (int k = 0; k < arcs.length; k++) {
            arcs[k] = ((long) from[k] * size + to[k]) << 32 | ((long) cost[k] - lowest);
        }
        Arrays.sort(arcs);
        int[] starts = new int[size + 1];
        int[] columns = new int[arcs.length];
        int[] scores = new int[arcs.length];
        int count = 0;
        for (int k = 0; k < arcs.length; k++) {
            if (k == 0 || arcs[k] >> 32 != arcs[k - 1] >> 32) {
                long cell = arcs[k] >> 32;
                columns[count] = (int) (cell % size);
                scores[count] = highest - lowest - (int) arcs[k];
                starts[(int) (cell / size) + 1] = ++count;
            }
        }
        for (int i = 1; i <= size; i++) {
            starts[i] = Math.max(starts[i], starts[i - 1]);
        }
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        ScoreRows rows = count == (long) size * size
                ? (i, row) -> System.arraycopy(scores, i * size, row, 0, size)
                : new SparseScores(starts, Arrays.copyOf(columns, count), Arrays.copyOf(scores, count));
        return new Instance(
                String.valueOf(file.getFileName()), size, ones, highest - lowest, rows, true, highest);
    }
}
