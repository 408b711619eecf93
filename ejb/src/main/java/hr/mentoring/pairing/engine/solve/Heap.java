package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/** A heap of numbered nodes by key, least first, equal keys by number; the same node may be in it several times. */
final class Heap {

    private long[] entries = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    int leastKey() {
        return (int) (entries[0] >> Integer.SIZE);
    }

    void add(int key, int node) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        long entry = (long) key << Integer.SIZE | node;
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (entries[parent] <= entry) {
                break;
            }
            entries[at] = entries[parent];
            at = parent;
        }
        entries[at] = entry;
    }

    /** Removes the least entry and returns its node. */
    int takeLeast() {
        int node = (int) entries[0];
        long last = entries[--size];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && entries[child + 1] < entries[child]) {
                child++;
            }
            if (entries[child] >= last) {
                break;
            }
            entries[at] = entries[child];
            at = child;
        }
        entries[at] = last;
        return node;
    }
}
