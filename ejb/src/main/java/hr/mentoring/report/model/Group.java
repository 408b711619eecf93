package hr.mentoring.report.model;

import hr.mentoring.report.disclosure.Cell;
import java.util.Arrays;

/** A group of people that somebody would like to read about, while it is counted. */
final class Group {

    private final String key;
    private int[] counted = new int[8];
    private int size;

    Group(String key) {
        this.key = key;
    }

    /** Counts a voice by its place among all, in ascending order. */
    void count(int place) {
        if (size == counted.length) {
            counted = Arrays.copyOf(counted, 2 * size);
        }
        counted[size++] = place;
    }

    String key() {
        return key;
    }

    /** How many are counted. */
    int size() {
        return size;
    }

    /** Everybody who is counted. */
    Cell cell() {
        return new Cell(key, Arrays.copyOf(counted, size));
    }

    /** Those of them who answered; {@code placeOf} says where each stands among the answers, or -1. */
    Cell answered(int[] placeOf) {
        return new Cell(
                key,
                Arrays.stream(counted, 0, size)
                        .map(place -> placeOf[place])
                        .filter(place -> place >= 0)
                        .toArray());
    }
}
