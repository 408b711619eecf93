package hr.mentoring.pairing.engine.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The half hours of a week in which somebody can meet, in UTC, counted from Monday 00:00. Nobody who left it open is
 * excluded by it: {@link #OPEN} shares every half hour the other has.
 */
public final class Availability {

    /** Half hours in a week. */
    public static final int HALF_HOURS = 7 * 48;

    private static final int WORDS = (HALF_HOURS + Long.SIZE - 1) / Long.SIZE;

    /** Not stated: any time will do. */
    public static final Availability OPEN = new Availability(new long[WORDS]);

    private final long[] bits;

    private Availability(long[] bits) {
        this.bits = bits;
    }

    /** These half hours of the week in UTC, 0 being Monday 00:00 to 00:30. */
    public static Availability utc(Collection<Integer> halfHours) {
        return local(0, halfHours);
    }

    /** These half hours of somebody's own week, whose clock is this many minutes ahead of UTC. */
    public static Availability local(int minutesAheadOfUtc, Collection<Integer> halfHours) {
        long[] bits = new long[WORDS];
        int shift = Math.floorDiv(minutesAheadOfUtc, 30);
        for (int halfHour : halfHours) {
            Require.within("Half hour of the week", halfHour, 0, HALF_HOURS - 1);
            int utc = Math.floorMod(halfHour - shift, HALF_HOURS);
            bits[utc / Long.SIZE] |= 1L << utc;
        }
        return new Availability(bits);
    }

    /** Every working day from one hour to another on a clock this many minutes ahead of UTC. */
    public static Availability workingDays(int minutesAheadOfUtc, int fromHour, int toHour) {
        Require.within("First hour", fromHour, 0, 23);
        Require.within("Last hour", toHour, fromHour + 1, 24);
        return local(
                minutesAheadOfUtc,
                IntStream.range(0, 5 * 48)
                        .filter(slot -> slot % 48 >= 2 * fromHour && slot % 48 < 2 * toHour)
                        .boxed()
                        .toList());
    }

    /** Restores what {@link #words} gave. */
    static Availability ofWords(long[] words) {
        return new Availability(Arrays.copyOf(words, WORDS));
    }

    /** The week as 64-bit words, lowest half hour first. */
    public long[] words() {
        return bits.clone();
    }

    /** Whether nothing was stated. */
    public boolean isOpen() {
        return count(bits) == 0;
    }

    /** How many half hours of the week both can meet in. */
    public int sharedHalfHours(Availability other) {
        if (isOpen()) {
            return other.isOpen() ? HALF_HOURS : count(other.bits);
        }
        if (other.isOpen()) {
            return count(bits);
        }
        int shared = 0;
        for (int word = 0; word < WORDS; word++) {
            shared += Long.bitCount(bits[word] & other.bits[word]);
        }
        return shared;
    }

    private static int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Availability that && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return isOpen() ? "any time" : count(bits) + " half hours a week";
    }
}
