package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A group of people about whom somebody would like to read: which voices it counts, by their place in the quarter's list. */
public final class Cell {

    private final String key;
    private final Ascending voices;
    private final @Nullable Marks chosen;
    private final int size;

    /** @param voices places in the list of the quarter's voices, ascending, each once */
    public Cell(String key, int... voices) {
        this(key, Ascending.of(voices));
    }

    /** @param voices places in the list of the quarter's voices */
    public Cell(String key, Ascending voices) {
        this.key = key;
        this.voices = voices;
        this.chosen = null;
        this.size = voices.size();
    }

    /**
     * A group in a list of some voices only.
     *
     * @param voices places in the list of all voices
     * @param chosen those of them that are in the list of some
     */
    public Cell(String key, Ascending voices, Marks chosen) {
        this.key = key;
        this.voices = voices;
        this.chosen = chosen;
        this.size = places().length;
    }

    /** What the group is called, such as {@code unit:7}. */
    public String key() {
        return key;
    }

    /** How many voices it counts. */
    public int size() {
        return size;
    }

    /** The places of its voices, ascending. */
    public IntStream voices() {
        return Arrays.stream(places());
    }

    int[] places() {
        int[] places = voices.toArray();
        if (chosen == null) {
            return places;
        }
        int count = 0;
        for (int place : places) {
            if (chosen.has(place)) {
                places[count++] = chosen.before(place);
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Whom it counts, as something that can be compared. */
    Ascending counted() {
        return chosen == null ? voices : Ascending.of(places());
    }

    @Override
    public String toString() {
        return "%s (%d)".formatted(key, size());
    }
}
