package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * Places of voices, from 0 on and each higher than the one before, kept as the distances between them in as few bytes as these
 * need: mostly one, so that the groups of hundreds of thousands of voices take little room. Places that follow each other
 * without a gap take less: a distance of {@link #RUN} stands for as many of them as the next number says.
 */
public final class Ascending {

    private static final int RUN = 0;
    private static final byte[] NONE = {};

    private byte[] distances = NONE;
    private int used;
    private int size;
    private int last = -1;
    private int run;

    /** These places. */
    public static Ascending of(int... numbers) {
        Ascending all = new Ascending();
        for (int number : numbers) {
            all.add(number);
        }
        all.close();
        return all;
    }

    /** Adds a place, which must be higher than all before. */
    public void add(int number) {
        if (number <= last) {
            throw new IllegalArgumentException("Voice %d must not follow voice %d".formatted(number, last));
        }
        if (number == last + 1) {
            run++;
        } else {
            endRun();
            write(number - last);
        }
        last = number;
        size++;
    }

    /** Says that nothing more will be added, so that no room is kept for it. */
    public void close() {
        endRun();
        distances = Arrays.copyOf(distances, used);
    }

    private void endRun() {
        if (run > 2) {
            write(RUN);
            write(run);
        } else {
            for (int i = 0; i < run; i++) {
                write(1);
            }
        }
        run = 0;
    }

    private void write(int number) {
        if (used + Varint.MOST_BYTES > distances.length) {
            distances = Arrays.copyOf(distances, used + used / 4 + Varint.MOST_BYTES);
        }
        used = Varint.write(number, distances, used);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** All of them. */
    public int[] toArray() {
        int[] numbers = new int[size];
        Varint.Reader reader = new Varint.Reader(distances, 0);
        int number = -1;
        int count = 0;
        while (count < size - run) {
            int distance = reader.next();
            if (distance == RUN) {
                for (int end = count + reader.next(); count < end; ) {
                    numbers[count++] = ++number;
                }
            } else {
                number += distance;
                numbers[count++] = number;
            }
        }
        while (count < size) {
            numbers[count++] = ++number;
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ascending numbers
                && size == numbers.size
                && last == numbers.last
                && Arrays.equals(toArray(), numbers.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
