package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A group of people about whom somebody would like to read: which voices it counts, by their place in the quarter's list. */
public final class Cell {

    private final String key;
    private final int[] voices;

    /** @param voices places in the list of the quarter's voices, ascending, each once */
    public Cell(String key, int... voices) {
        this.key = key;
        this.voices = voices.clone();
        for (int i = 1; i < voices.length; i++) {
            if (voices[i - 1] >= voices[i]) {
                throw new IllegalArgumentException(
                        "Voice %d must not follow voice %d in cell %s".formatted(voices[i], voices[i - 1], key));
            }
        }
    }

    /** What the group is called, such as {@code unit:7}. */
    public String key() {
        return key;
    }

    /** How many voices it counts. */
    public int size() {
        return voices.length;
    }

    /** The places of its voices, ascending. */
    public IntStream voices() {
        return Arrays.stream(voices);
    }

    int voice(int number) {
        return voices[number];
    }

    @Override
    public String toString() {
        return "%s (%d)".formatted(key, voices.length);
    }
}
