package hr.mentoring.report.disclosure;

import java.util.Arrays;

/** Numbers in the order in which they came. */
final class Places {

    private static final int[] NONE = {};

    private int[] numbers = NONE;
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, size + size / 4));
        }
        numbers[size++] = number;
    }

    void clear() {
        numbers = NONE;
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }
}
