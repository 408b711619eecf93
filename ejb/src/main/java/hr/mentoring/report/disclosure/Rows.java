package hr.mentoring.report.disclosure;

import java.util.Arrays;

/** Hundreds of thousands of short rows of numbers from 0 on, each number in as few bytes as it needs. */
final class Rows {

    private static final int LOW_BITS = 0x7F;
    private static final int MOST_BYTES = 5;

    private byte[] bytes = new byte[64];
    private int[] ends = new int[16];
    private int size;

    /** Adds the first numbers of a row. */
    void add(int[] row, int length) {
        int used = end(size);
        if (used + length * MOST_BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, used + used / 4 + length * MOST_BYTES);
        }
        for (int i = 0; i < length; i++) {
            int number = row[i];
            for (; number > LOW_BITS; number >>>= 7) {
                bytes[used++] = (byte) (number | ~LOW_BITS);
            }
            bytes[used++] = (byte) number;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 4);
        }
        ends[size++] = used;
    }

    private int end(int rows) {
        return rows == 0 ? 0 : ends[rows - 1];
    }

    int size() {
        return size;
    }

    /** How many numbers a row has. */
    int length(int row) {
        int length = 0;
        for (int at = end(row); at < ends[row]; at++) {
            length += bytes[at] >= 0 ? 1 : 0;
        }
        return length;
    }

    /** Writes a row into others, from a place on, and returns where it ends. */
    int copy(int row, int[] into, int from) {
        int to = from;
        for (int at = end(row); at < ends[row]; at++) {
            int number = 0;
            int shift = 0;
            for (; bytes[at] < 0; at++, shift += 7) {
                number |= (bytes[at] & LOW_BITS) << shift;
            }
            into[to++] = number | bytes[at] << shift;
        }
        return to;
    }

    int[] get(int row) {
        int[] numbers = new int[length(row)];
        copy(row, numbers, 0);
        return numbers;
    }
}
