package hr.mentoring.pairing.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A pairing to be solved, in numbers alone. Immutable as long as its rows are. */
public final class PairingProblem {

    /** The highest score a problem may state; prices and totals then stay far inside 64 bits. */
    public static final int HIGHEST_SCORE = 1 << 28;

    /** The most mentors that all mentees together may want; what is counted then stays far inside 32 bits. */
    public static final int MOST_WANTED = 1 << 24;

    private final Objective objective;
    private final int[] demand;
    private final int[] capacity;
    private final int scoreLimit;
    private final ScoreRows rows;
    private final List<Lock> locks;
    private final int fairnessLevels;

    private PairingProblem(
            Objective objective,
            int[] demand,
            int[] capacity,
            int scoreLimit,
            ScoreRows rows,
            List<Lock> locks,
            int fairnessLevels) {
        this.objective = objective;
        this.demand = demand;
        this.capacity = capacity;
        this.scoreLimit = scoreLimit;
        this.rows = rows;
        this.locks = locks;
        this.fairnessLevels = fairnessLevels;
    }

    /**
     * A problem without locks.
     *
     * @param demand how many mentors each mentee wants
     * @param capacity how many mentees each mentor takes
     * @param scoreLimit no score is higher than this
     */
    public static PairingProblem of(Objective objective, int[] demand, int[] capacity, int scoreLimit, ScoreRows rows) {
        requireNoNegative("Demand", demand);
        requireNoNegative("Capacity", capacity);
        long wanted = Arrays.stream(demand).asLongStream().sum();
        if (wanted > MOST_WANTED) {
            throw new IllegalArgumentException(
                    "Demand in all (%d) must be %d at most. Maybe split the cohort.".formatted(wanted, MOST_WANTED));
        }
        if (scoreLimit < 0 || scoreLimit > HIGHEST_SCORE) {
            throw new IllegalArgumentException(
                    "Score limit (%d) must be between 0 and %d".formatted(scoreLimit, HIGHEST_SCORE));
        }
        return new PairingProblem(objective, demand.clone(), capacity.clone(), scoreLimit, rows, List.of(), 3);
    }

    /** The same problem with these pairs fixed. */
    public PairingProblem withLocks(List<Lock> fixed) {
        List<Lock> sorted = fixed.stream()
                .sorted(Comparator.comparingInt(Lock::mentee).thenComparingInt(Lock::mentor))
                .toList();
        int[] wanted = demand.clone();
        int[] places = capacity.clone();
        for (int k = 0; k < sorted.size(); k++) {
            Lock lock = sorted.get(k);
            if (k > 0
                    && sorted.get(k - 1).mentee() == lock.mentee()
                    && sorted.get(k - 1).mentor() == lock.mentor()) {
                throw new IllegalArgumentException("%s is stated twice".formatted(lock));
            }
            if (--wanted[lock.mentee()] < 0) {
                throw new IllegalArgumentException(
                        "%s gives mentee %d more mentors than wanted".formatted(lock, lock.mentee()));
            }
            if (--places[lock.mentor()] < 0) {
                throw new IllegalArgumentException(
                        "%s gives mentor %d more mentees than places. Maybe raise the capacity."
                                .formatted(lock, lock.mentor()));
            }
        }
        return new PairingProblem(objective, demand, capacity, scoreLimit, rows, sorted, fairnessLevels);
    }

    /** The same problem with this pair fixed as well. */
    public PairingProblem withOneLockMore(Lock lock) {
        List<Lock> more = new ArrayList<>(locks);
        more.add(lock);
        return withLocks(more);
    }

    /** The same problem with this pair forbidden. */
    public PairingProblem withoutPair(int mentee, int mentor) {
        return withRows(scoreLimit, (row, scores) -> {
            rows.fill(row, scores);
            if (row == mentee) {
                scores[mentor] = ScoreRows.FORBIDDEN;
            }
        });
    }

    public PairingProblem withObjective(Objective other) {
        return new PairingProblem(other, demand, capacity, scoreLimit, rows, locks, fairnessLevels);
    }

    /** The same problem, improving at most this many of the worst levels under {@link Objective#FAIREST}. */
    public PairingProblem withFairnessLevels(int levels) {
        return new PairingProblem(objective, demand, capacity, scoreLimit, rows, locks, levels);
    }

    /** The same problem with other scores of the same limit or another. */
    public PairingProblem withRows(int limit, ScoreRows others) {
        return of(objective, demand, capacity, limit, others).withLocks(locks).withFairnessLevels(fairnessLevels);
    }

    public PairingProblem withCapacity(int mentor, int places) {
        int[] changed = capacity.clone();
        changed[mentor] = places;
        return of(objective, demand, changed, scoreLimit, rows).withLocks(locks).withFairnessLevels(fairnessLevels);
    }

    public Objective objective() {
        return objective;
    }

    public int mentees() {
        return demand.length;
    }

    public int mentors() {
        return capacity.length;
    }

    public int demand(int mentee) {
        return demand[mentee];
    }

    public int capacity(int mentor) {
        return capacity[mentor];
    }

    public int scoreLimit() {
        return scoreLimit;
    }

    public ScoreRows rows() {
        return rows;
    }

    /** The fixed pairs, by mentee, then mentor. */
    public List<Lock> locks() {
        return locks;
    }

    public int fairnessLevels() {
        return fairnessLevels;
    }

    /** The row of one mentee, in a new array. */
    public int[] row(int mentee) {
        int[] row = new int[capacity.length];
        rows.fill(mentee, row);
        return row;
    }

    /** Which mentors are locked to a mentee. */
    BitSet lockedTo(int mentee) {
        BitSet mentors = new BitSet();
        for (Lock lock : locks) {
            if (lock.mentee() == mentee) {
                mentors.set(lock.mentor());
            }
        }
        return mentors;
    }

    private static void requireNoNegative(String what, int[] values) {
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("%s must not be negative: %s".formatted(what, Arrays.toString(values)));
        }
    }
}
