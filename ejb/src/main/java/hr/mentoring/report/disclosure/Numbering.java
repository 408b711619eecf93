package hr.mentoring.report.disclosure;

import java.util.Arrays;

/** Gives each pair of numbers a number of its own, from 0 in the order in which they come; made for millions of them. */
final class Numbering {

    private static final long FREE = -1;

    private long[] keys = new long[1024];
    private int[] numbers = new int[1024];
    private int size;

    Numbering() {
        Arrays.fill(keys, FREE);
    }

    /** The number of a pair, both of them 0 or more. */
    int of(int first, int second) {
        if (2 * size > keys.length) {
            grow();
        }
        long key = ((long) first << 32) | second;
        int slot = slotOf(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private int slotOf(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
