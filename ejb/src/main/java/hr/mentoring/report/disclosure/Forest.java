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
    private final int[] sizeOf;
    private final int[] parent;
    private final List<Places> children = new ArrayList<>();
    private final List<Column> lowest = new ArrayList<>();
    private final int[] rest;
    private final int[] standsIn;
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
        sizeOf = Arrays.stream(cellOf).map(number -> cells.get(number).size()).toArray();
        parent = new int[cellOf.length];
        rest = new int[cellOf.length];
        standsIn = new int[cellOf.length];
        Arrays.setAll(standsIn, part -> part);
        for (int part = 0; part < cellOf.length; part++) {
            children.add(new Places());
        }
        for (int part = cellOf.length - 1; part >= 0; part--) {
            int[] places = cells.get(cellOf[part]).places();
            plant(part, places, treeFor(places, voices));
        }
    }

    /** The first tree in which the lowest part is the same at all of these places, so that a cell can grow there. */
    private Column treeFor(int[] places, int voices) {
        for (Column tree : lowest) {
            if (fits(places, tree)) {
                return tree;
            }
        }
        Column another = new Column(voices, NONE);
        lowest.add(another);
        return another;
    }

    /** Whether a cell lies within what is lowest so far, and beside whatever is in there already. */
    private static boolean fits(int[] places, Column tree) {
        int lowest = tree.intAt(places[0]);
        for (int place : places) {
            if (tree.intAt(place) != lowest) {
                return false;
            }
        }
        return true;
    }

    private void plant(int part, int[] places, Column tree) {
        parent[part] = tree.intAt(places[0]);
        if (parent[part] != NONE) {
            int left = rest[parent[part]] - places.length;
            if (left > 0 && left < threshold) {
                return;
            }
            rest[parent[part]] = left;
            children.get(parent[part]).add(part);
        }
        rest[part] = places.length;
        for (int place : places) {
            tree.set(place, part);
        }
    }

    /** Whether a part stands in a tree. */
    boolean isPlanted(int part) {
        return rest[part] > 0 || children.get(part).size() > 0;
    }

    /** How many parts there are. */
    int size() {
        return cellOf.length;
    }

    /** How many trees there are, and so how many parts a voice has at most. */
    int trees() {
        return lowest.size();
    }

    /** How many voices the cell of a part counts, those of its children too. */
    int sizeOf(int part) {
        return sizeOf[part];
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
        int[] parts = new int[trees()];
        int end = copyPartsOf(voice, parts, 0);
        Arrays.sort(parts, 0, end);
        return Arrays.copyOf(parts, end);
    }

    /** Writes the parts of a voice into others, from a place on, in any order, and returns where they end. */
    int copyPartsOf(int voice, int[] into, int from) {
        int end = from;
        for (int tree = 0; tree < lowest.size(); tree++) {
            int part = standingIn(lowest.get(tree).intAt(voice));
            if (part != NONE) {
                into[end++] = part;
            }
        }
        return end;
    }

    /** The part that took the place of a felled one, and so on; the part itself if it stands. */
    private int standingIn(int part) {
        int standing = part;
        while (standing != NONE && standsIn[standing] != standing) {
            standing = standsIn[standing];
        }
        return standing;
    }

    /** Takes a cell out, which lets its parent take its place. */
    void fell(int part) {
        int above = parent[part];
        standsIn[part] = above;
        for (int i = 0; i < children.get(part).size(); i++) {
            int child = children.get(part).get(i);
            parent[child] = above;
            if (above != NONE) {
                children.get(above).add(child);
            }
        }
        children.get(part).clear();
    }
}
