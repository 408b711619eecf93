package hr.mentoring.web.reciprocity;

import hr.mentoring.reciprocity.Lineage;
import hr.mentoring.reciprocity.Lineage.Somebody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a lineage out: a column for each generation, the earliest at the left, and a curve from each mentor to each mentee. */
public final class LineagePicture {

    private static final int COLUMN = 230;
    private static final int ROW = 56;
    private static final int LEFT = 20;
    private static final int TOP = 34;

    /** The longest name that fits between two columns. */
    private static final int LONGEST_NAME = 22;

    private final List<Place> places;
    private final List<Curve> curves;
    private final int width;
    private final int height;

    private LineagePicture(List<Place> places, List<Curve> curves, int width, int height) {
        this.places = places;
        this.curves = curves;
        this.width = width;
        this.height = height;
    }

    /** Where somebody stands, and what is written there. */
    public record Place(Somebody somebody, int x, int y) {

        /** The name, as far as it fits. */
        public String name() {
            String name = somebody.name();
            return name.codePointCount(0, name.length()) <= LONGEST_NAME
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        }
    }

    /** The way from a mentor to a mentee, as a path of SVG. */
    public record Curve(String path) {}

    /** The picture of a lineage. */
    public static LineagePicture of(Lineage lineage) {
        int first =
                lineage.people().stream().mapToInt(Somebody::generation).min().orElse(0);
        Map<Integer, Integer> sizes = new HashMap<>();
        lineage.people().forEach(each -> sizes.merge(each.generation(), 1, Integer::sum));
        int tallest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Map<Integer, Integer> filled = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (Somebody each : lineage.people()) {
            int row = filled.merge(each.generation(), 1, Integer::sum) - 1;
            int free = tallest - sizes.getOrDefault(each.generation(), 0);
            places.add(new Place(each, LEFT + (each.generation() - first) * COLUMN, TOP + row * ROW + free * ROW / 2));
        }
        List<Curve> curves = lineage.links().stream()
                .map(link -> curve(places.get(link.mentor()), places.get(link.mentee())))
                .toList();
        return new LineagePicture(places, curves, LEFT + lineage.generations() * COLUMN, TOP + tallest * ROW);
    }

    private static Curve curve(Place from, Place to) {
        int middle = (from.x() + to.x()) / 2;
        return new Curve("M%d %d C%d %d %d %d %d %d"
                .formatted(from.x(), from.y(), middle, from.y(), middle, to.y(), to.x(), to.y()));
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Curve> getCurves() {
        return curves;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }
}
