package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Places of voices, from 0 on and each higher than the one before, kept as the distances between them in as few bytes as these
 * need: mostly one, so that the groups of hundreds of thousands of voices take little room.
 */
public final class Ascending {

    private static final byte[] NONE = {};
    private static final int LOW_BITS = 0x7F;

    private byte[] distances = NONE;
    private int used;
    private int size;
    private int last = -1;

    /** These places. */
    public static Ascending of(int... numbers) {
        return of(Arrays.stream(numbers));
    }

    /** These places. */
    public static Ascending of(IntStream numbers) {
        Ascending all = new Ascending();
        numbers.forEachOrdered(all::add);
        all.distances = Arrays.copyOf(all.distances, all.used);
        return all;
    }

    /** Adds a place, which must be higher than all before. */
    public void add(int number) {
        if (number <= last) {
            throw new IllegalArgumentException("Voice %d must not follow voice %d".formatted(number, last));
        }
        if (used + Integer.BYTES >= distances.length) {
            distances = Arrays.copyOf(distances, Math.max(8, used + used / 4 + Integer.BYTES + 1));
        }
        int distance = number - last;
        for (; distance > LOW_BITS; distance >>>= 7) {
            distances[used++] = (byte) (distance | ~LOW_BITS);
        }
        distances[used++] = (byte) distance;
        last = number;
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** All of them. */
    public int[] toArray() {
        int[] numbers = new int[size];
        int number = -1;
        int at = 0;
        for (int i = 0; i < size; i++) {
            int shift = 0;
            for (; distances[at] < 0; shift += 7) {
                number += (distances[at++] & LOW_BITS) << shift;
            }
            number += distances[at++] << shift;
            numbers[i] = number;
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ascending numbers
                && size == numbers.size
                && Arrays.equals(distances, 0, used, numbers.distances, 0, numbers.used);
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int i = 0; i < used; i++) {
            hash = 31 * hash + distances[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
