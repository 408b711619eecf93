package hr.mentoring.report.disclosure;

import java.util.Arrays;

/** Numbers in the order in which they came; made for millions of them. */
public final class Places {

    private static final int[] NONE = {};

    private int[] numbers;
    private int size;

    public Places() {
        numbers = NONE;
    }

    /** With room for so many. */
    Places(int expected) {
        numbers = new int[expected];
    }

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, size + size / 4));
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

    /** All of them. */
    public int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    public int size() {
        return size;
    }

    public int get(int place) {
        return numbers[place];
    }
}
