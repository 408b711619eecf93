package hr.mentoring.pairing.engine.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many half hours a mentee shares with every mentor, counted once for mentors of the same week. */
public final class SharedTime {

    private final Roster roster;
    private final int[] weekOf;
    private final Availability[] weeks;
    private final ThreadLocal<int[]> space;

    public SharedTime(Roster roster) {
        this.roster = roster;
        Map<Availability, Integer> numbers = new LinkedHashMap<>();
        weekOf = roster.mentors().stream()
                .mapToInt(mentor -> numbers.computeIfAbsent(mentor.availability(), week -> numbers.size()))
                .toArray();
        weeks = numbers.keySet().toArray(new Availability[0]);
        space = ThreadLocal.withInitial(() -> new int[weeks.length]);
    }

    /** The number of a mentor's week. */
    public int weekOf(int mentor) {
        return weekOf[mentor];
    }

    /** For each week, by number, what the mentee shares of it; the array is used again by the next call. */
    public int[] sharedOf(int mentee) {
        Availability own = roster.mentees().get(mentee).availability();
        int[] shared = space.get();
        for (int week = 0; week < weeks.length; week++) {
            shared[week] = own.sharedHalfHours(weeks[week]);
        }
        return shared;
    }
}
