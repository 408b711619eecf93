package hr.mentoring.agreement;

import java.util.List;
import java.util.Locale;

/**
 * What changed from one text to another, point by point and within a point word by word.
 *
 * @param changes every point that either text speaks about, in reading order, changed or not
 */
public record Comparison(List<Change> changes) {

    /** What happened to a few words. */
    public enum Fate {
        /** In both texts. */
        SAME,
        /** Only in the earlier one. */
        REMOVED,
        /** Only in the later one. */
        ADDED;

        /** Its name in addresses of styles and texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A few words that share one fate.
     *
     * @param fate what happened to them
     * @param words the words with the space between them
     */
    public record Piece(Fate fate, String words) {}

    /**
     * One passage in both texts.
     *
     * @param point what it is about
     * @param label the key of the passage's name in the message bundles
     * @param number which goal, from 1 as the later text counts; 0 where it is not about a goal
     * @param pieces the words of both texts
     */
    public record Change(Point point, String label, int number, List<Piece> pieces) {

        /** Whether the two texts differ here. */
        public boolean differs() {
            return pieces.stream().anyMatch(piece -> piece.fate() != Fate.SAME);
        }
    }

    /** Only where the texts differ. */
    public List<Change> differences() {
        return changes.stream().filter(Change::differs).toList();
    }

    /** Whether both texts say the same. */
    public boolean isEmpty() {
        return differences().isEmpty();
    }
}
