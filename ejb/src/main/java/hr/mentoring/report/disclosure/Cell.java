package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A group of people about whom somebody would like to read: which voices it counts, by their place in the quarter's list. */
public final class Cell {

    private final String key;
    private final Ascending voices;

    /** @param voices places in the list of the quarter's voices, ascending, each once */
    public Cell(String key, int... voices) {
        this(key, Ascending.of(voices));
    }

    /** @param voices places in the list of the quarter's voices */
    public Cell(String key, Ascending voices) {
        this.key = key;
        this.voices = voices;
    }

    /** What the group is called, such as {@code unit:7}. */
    public String key() {
        return key;
    }

    /** How many voices it counts. */
    public int size() {
        return voices.size();
    }

    /** The places of its voices, ascending. */
    public IntStream voices() {
        return Arrays.stream(places());
    }

    int[] places() {
        return voices.toArray();
    }

    /** Whom it counts, as something that can be compared. */
    Ascending counted() {
        return voices;
    }

    @Override
    public String toString() {
        return "%s (%d)".formatted(key, size());
    }
}
