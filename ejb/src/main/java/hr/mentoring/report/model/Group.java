package hr.mentoring.report.model;

import hr.mentoring.report.disclosure.Cell;
import java.util.Arrays;

/** A group of people that somebody would like to read about, while it is counted. */
final class Group {

    private final String key;
    private int asked;
    private int[] answered = new int[8];
    private int size;

    Group(String key) {
        this.key = key;
    }

    /** Counts a survey; {@code place} is that of its voice among those who answered, or -1. */
    void count(int place) {
        asked++;
        if (place >= 0) {
            if (size == answered.length) {
                answered = Arrays.copyOf(answered, 2 * size);
            }
            answered[size++] = place;
        }
    }

    String key() {
        return key;
    }

    int asked() {
        return asked;
    }

    /** How many answered. */
    int size() {
        return size;
    }

    Cell cell() {
        return new Cell(key, Arrays.copyOf(answered, size));
    }
}
