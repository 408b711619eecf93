package hr.mentoring.report.disclosure;

import java.util.Arrays;

/** Numbers in the order in which they came; made for millions of them. */
final class Places {

    private static final int[] NONE = {};

    private int[] numbers = NONE;
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, size + size / 2));
        }
        numbers[size++] = number;
    }

    void addAll(Places others) {
        for (int i = 0; i < others.size; i++) {
            add(others.numbers[i]);
        }
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
