package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a quarter in trees, each cell within its parent and beside its sisters: the company and its sides, the units,
 * a manager's part. A voice has at most one lowest cell in each tree, and these few cells, its <b>parts</b>, say which cells
 * count it. Parts are numbered from the smallest cell to the largest, so that a parent has a higher number than its children.
 *
 * <p>A combination gives each cell a factor, and each voice the sum of the factors of the cells that count it. With the sum of
 * a cell's factor and of those above it as the factor of the part, a voice has the sum of the factors of its parts.
 */
final class Forest {

    /** What stands for no part. */
    static final int NONE = -1;

    private final int[] cellOf;
    private final int[] parent;
    private final List<Places> children = new ArrayList<>();
    private final List<int[]> trees = new ArrayList<>();
    private final int[] rest;
    private final int threshold;

    /**
     * @param voices how many the quarter has
     * @param cells most important first
     * @param threshold how many voices a cell must have beside its children, if it has any; a child that would leave fewer is
     *     not planted
     */
    Forest(int voices, List<Cell> cells, int threshold) {
        this.threshold = threshold;
        cellOf = IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer number) -> cells.get(number).size())
                        .thenComparing(Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        parent = new int[cellOf.length];
        rest = new int[cellOf.length];
        for (int part = 0; part < cellOf.length; part++) {
            children.add(new Places());
        }
        for (int part = cellOf.length - 1; part >= 0; part--) {
            plant(part, cells.get(cellOf[part]), voices);
        }
    }

    private void plant(int part, Cell cell, int voices) {
        int number = 0;
        while (number < trees.size() && !fits(cell, trees.get(number))) {
            number++;
        }
        if (number == trees.size()) {
            int[] tree = new int[voices];
            Arrays.fill(tree, NONE);
            trees.add(tree);
        }
        int[] tree = trees.get(number);
        parent[part] = tree[cell.voice(0)];
        if (parent[part] != NONE) {
            int left = rest[parent[part]] - cell.size();
            if (left > 0 && left < threshold) {
                return;
            }
            rest[parent[part]] = left;
            children.get(parent[part]).add(part);
        }
        rest[part] = cell.size();
        for (int i = 0; i < cell.size(); i++) {
            tree[cell.voice(i)] = part;
        }
    }

    /** Whether a cell lies within what is lowest so far, and beside whatever is in there already. */
    private static boolean fits(Cell cell, int[] tree) {
        int lowest = tree[cell.voice(0)];
        for (int i = 1; i < cell.size(); i++) {
            if (tree[cell.voice(i)] != lowest) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part stands in a tree. */
    boolean isPlanted(int part) {
        return rest[part] > 0 || children.get(part).size() > 0;
    }

    /** How many parts there are. */
    int size() {
        return cellOf.length;
    }

    /** The number of the cell that a part is the lowest of. */
    int cell(int part) {
        return cellOf[part];
    }

    /** The part above; {@link #NONE} at the top of a tree. */
    int parent(int part) {
        return parent[part];
    }

    /** The parts directly below. */
    Places children(int part) {
        return children.get(part);
    }

    /** The parts of a voice, ascending. */
    int[] partsOf(int voice) {
        int[] parts = new int[trees.size()];
        int size = 0;
        for (int[] tree : trees) {
            if (tree[voice] != NONE) {
                parts[size++] = tree[voice];
            }
        }
        Arrays.sort(parts, 0, size);
        return Arrays.copyOf(parts, size);
    }

    /** Takes a cell out, which lets its parent take its place; {@code voices} are those that had it. */
    void fell(int part, Places voices) {
        int above = parent[part];
        for (int i = 0; i < children.get(part).size(); i++) {
            int child = children.get(part).get(i);
            parent[child] = above;
            if (above != NONE) {
                children.get(above).add(child);
            }
        }
        children.get(part).clear();
        for (int i = 0; i < voices.size(); i++) {
            for (int[] tree : trees) {
                if (tree[voices.get(i)] == part) {
                    tree[voices.get(i)] = above;
                }
            }
        }
    }
}
