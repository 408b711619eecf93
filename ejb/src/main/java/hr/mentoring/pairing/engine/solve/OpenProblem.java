package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A problem with its locked pairs set aside: what is left of demand and places, and rows without the locked pairs. */
final class OpenProblem {

    final PairingProblem problem;
    final int mentees;
    final int mentors;
    final int[] demand;
    /** 1 for a mentee who has no mentor yet and wants one; else 0. */
    final int[] first;

    final int[] capacity;
    /** All open places of mentees together. */
    final int wanted;

    private final int[] closed;
    private final long lockedTotal;
    private final Map<Integer, BitSet> locked = new HashMap<>();

    OpenProblem(PairingProblem problem) {
        this.problem = problem;
        mentees = problem.mentees();
        mentors = problem.mentors();
        demand = new int[mentees];
        first = new int[mentees];
        capacity = new int[mentors];
        for (int mentee = 0; mentee < mentees; mentee++) {
            demand[mentee] = problem.demand(mentee);
            first[mentee] = Math.min(1, demand[mentee]);
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            capacity[mentor] = problem.capacity(mentor);
        }
        for (Lock lock : problem.locks()) {
            demand[lock.mentee()]--;
            first[lock.mentee()] = 0;
            capacity[lock.mentor()]--;
            locked.computeIfAbsent(lock.mentee(), key -> new BitSet()).set(lock.mentor());
        }
        lockedTotal = problem.locks().stream().mapToLong(Lock::score).sum();
        wanted = Math.toIntExact(IntStream.of(demand).asLongStream().sum());
        closed = IntStream.range(0, mentors)
                .filter(mentor -> capacity[mentor] == 0)
                .toArray();
    }

    /** Whether there are as many mentees as mentors, and all want one and have one place. */
    boolean isSquare() {
        return mentees == mentors
                && IntStream.of(demand).allMatch(wants -> wants == 1)
                && IntStream.of(capacity).allMatch(places -> places == 1);
    }

    /** Whether all want one at most, and there is a place for each of them if every pair is allowed. */
    boolean isRoomy() {
        return Arrays.equals(first, demand)
                && IntStream.of(capacity).asLongStream().sum() >= wanted;
    }

    /** What the locked pairs score. */
    long lockedTotal() {
        return lockedTotal;
    }

    /** Whether this pair is fixed. */
    boolean isLocked(int mentee, int mentor) {
        BitSet fixed = locked.get(mentee);
        return fixed != null && fixed.get(mentor);
    }

    /** Fills the scores of the pairs that are still to be decided, and of mentors who have a place left. */
    void fill(int mentee, int[] row) {
        problem.rows().fill(mentee, row);
        BitSet fixed = locked.get(mentee);
        if (fixed != null) {
            fixed.stream().forEach(mentor -> row[mentor] = ScoreRows.FORBIDDEN);
        }
        for (int mentor : closed) {
            row[mentor] = ScoreRows.FORBIDDEN;
        }
    }
}
