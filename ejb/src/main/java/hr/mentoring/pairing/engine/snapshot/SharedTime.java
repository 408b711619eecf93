package hr.mentoring.pairing.engine.snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many half hours a mentee shares with every mentor, counted once for mentors of the same week. Weeks are kept word by
 * word, side by side, so that a row is counted in straight loops.
 */
public final class SharedTime {

    private final List<Participant> mentees;
    private final int[] weekOf;
    private final Availability[] weeks;
    private final boolean[] isOpen;
    private final long[][] words;
    private final ThreadLocal<Row> last;

    /** What one thread counted last. */
    private static final class Row {
        private final int[] shared;
        private int mentee = -1;

        Row(int weeks) {
            shared = new int[weeks];
        }
    }

    SharedTime(List<Participant> mentees, List<Participant> mentors) {
        this.mentees = mentees;
        Map<Availability, Integer> numbers = new LinkedHashMap<>();
        weekOf = mentors.stream()
                .mapToInt(mentor -> numbers.computeIfAbsent(mentor.availability(), week -> numbers.size()))
                .toArray();
        weeks = numbers.keySet().toArray(new Availability[0]);
        isOpen = new boolean[weeks.length];
        words = new long[Availability.OPEN.words().length][weeks.length];
        for (int week = 0; week < weeks.length; week++) {
            isOpen[week] = weeks[week].isOpen();
            long[] all = weeks[week].words();
            for (int word = 0; word < all.length; word++) {
                words[word][week] = all[word];
            }
        }
        last = ThreadLocal.withInitial(() -> new Row(weeks.length));
    }

    /** The number of each mentor's week; not to be changed. */
    public int[] weeks() {
        return weekOf;
    }

    /**
     * For each week, by number, what the mentee shares of it. Not to be changed, and good until this thread asks for
     * another mentee; asking again for the same one costs nothing.
     */
    public int[] sharedOf(int mentee) {
        Row row = last.get();
        if (row.mentee != mentee) {
            row.mentee = mentee;
            count(mentees.get(mentee).availability(), row.shared);
        }
        return row.shared;
    }

    private void count(Availability own, int[] shared) {
        if (own.isOpen()) {
            for (int week = 0; week < shared.length; week++) {
                shared[week] = own.sharedHalfHours(weeks[week]);
            }
            return;
        }
        int all = own.sharedHalfHours(own);
        for (int week = 0; week < shared.length; week++) {
            shared[week] = isOpen[week] ? all : 0;
        }
        long[] mine = own.words();
        for (int word = 0; word < mine.length; word++) {
            if (mine[word] != 0) {
                addShared(mine[word], words[word], shared);
            }
        }
    }

    private static void addShared(long mine, long[] theirs, int[] shared) {
        for (int week = 0; week < shared.length; week++) {
            shared[week] += Long.bitCount(mine & theirs[week]);
        }
    }
}
