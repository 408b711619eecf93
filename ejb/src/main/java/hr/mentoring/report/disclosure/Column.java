package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * A whole number for each of hundreds of thousands of places, all of them in as few bytes as the one that is farthest from 0
 * needs.
 */
public final class Column {

    private byte[] bytes;
    private int width = 1;
    private int size;

    public Column() {
        bytes = new byte[64];
    }

    /** The same number at so many places. */
    Column(int size, long number) {
        width = widthOf(number);
        bytes = new byte[size * width];
        this.size = size;
        for (int place = 0; place < size && number != 0; place++) {
            write(place, number);
        }
    }

    /** How many bytes a number needs, one bit of which is its sign. */
    private static int widthOf(long number) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(number < 0 ? ~number : number);
        return bits / Byte.SIZE + 1;
    }

    /** Adds a number at the next place. */
    public void add(long number) {
        widen(widthOf(number));
        if ((size + 1) * width > bytes.length) {
            bytes = Arrays.copyOf(bytes, (size + size / 4 + 1) * width);
        }
        write(size++, number);
    }

    /** Says that nothing more will be added, so that no room is kept for it. */
    void close() {
        bytes = Arrays.copyOf(bytes, size * width);
    }

    /** Replaces the number at a place. */
    void set(int place, long number) {
        widen(widthOf(number));
        write(place, number);
    }

    private void widen(int needed) {
        if (needed > width) {
            Column wider = new Column(0, 0);
            wider.width = needed;
            wider.bytes = new byte[bytes.length / width * needed];
            for (int place = 0; place < size; place++) {
                wider.write(place, get(place));
            }
            width = needed;
            bytes = wider.bytes;
        }
    }

    private void write(int place, long number) {
        long rest = number;
        for (int at = (place + 1) * width - 1; at >= place * width; at--) {
            bytes[at] = (byte) rest;
            rest >>= Byte.SIZE;
        }
    }

    /** The number at a place. */
    public long get(int place) {
        int at = place * width;
        long number = bytes[at];
        for (int end = at + width; ++at < end; ) {
            number = number << Byte.SIZE | Byte.toUnsignedInt(bytes[at]);
        }
        return number;
    }

    /** The number at a place, where none is larger than an int. */
    public int intAt(int place) {
        return (int) get(place);
    }

    /** The place of a number, where all of them ascend; below 0 if it is at none. */
    public int find(long number) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (get(middle) < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < size && get(from) == number ? from : -1;
    }

    /** How many places there are. */
    public int size() {
        return size;
    }

    /** The numbers at these places, in this order. */
    public Column at(int[] places) {
        Column column = new Column(0, 0);
        column.width = width;
        column.bytes = new byte[places.length * width];
        column.size = places.length;
        for (int place = 0; place < places.length; place++) {
            System.arraycopy(bytes, places[place] * width, column.bytes, place * width, width);
        }
        return column;
    }
}
