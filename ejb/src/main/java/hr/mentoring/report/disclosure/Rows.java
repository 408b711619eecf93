package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * Hundreds of thousands of short rows of numbers from 0 on, each number in as few bytes as it needs. A row begins with its
 * length in bytes, and where it stands is remembered of every eighth only.
 */
final class Rows {

    private static final int MARKED = 8;

    private byte[] bytes = new byte[64];
    private int[] begins = new int[16];
    private int used;
    private int size;
    private int longest;

    /** Adds the first numbers of a row. */
    void add(int[] row, int length) {
        if (size % MARKED == 0) {
            if (size / MARKED == begins.length) {
                begins = Arrays.copyOf(begins, begins.length + begins.length / 4);
            }
            begins[size / MARKED] = used;
        }
        int most = used + (length + 1) * Varint.MOST_BYTES;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, most + used / 4);
        }
        int room = 0;
        for (int i = 0; i < length; i++) {
            room += Varint.length(row[i]);
        }
        used = Varint.write(room, bytes, used);
        for (int i = 0; i < length; i++) {
            used = Varint.write(row[i], bytes, used);
        }
        longest = Math.max(longest, length);
        size++;
    }

    /** Says that nothing more will be added, so that no room is kept for it. */
    void close() {
        bytes = Arrays.copyOf(bytes, used);
        begins = Arrays.copyOf(begins, size / MARKED + 1);
    }

    int size() {
        return size;
    }

    /** How many numbers the longest row has. */
    int longest() {
        return longest;
    }

    /** Writes a row into others, from a place on, and returns where it ends. */
    int copy(int row, int[] into, int from) {
        Varint.Reader reader = readerAt(row);
        int room = reader.next();
        int end = reader.at() + room;
        int to = from;
        while (reader.at() < end) {
            into[to++] = reader.next();
        }
        return to;
    }

    int[] get(int row) {
        int[] numbers = new int[readerAt(row).next()];
        return Arrays.copyOf(numbers, copy(row, numbers, 0));
    }

    private Varint.Reader readerAt(int row) {
        Varint.Reader reader = new Varint.Reader(bytes, begins[row / MARKED]);
        for (int i = row % MARKED; i > 0; i--) {
            reader.skip(reader.next());
        }
        return reader;
    }
}
