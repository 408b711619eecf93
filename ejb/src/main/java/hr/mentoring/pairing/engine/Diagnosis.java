package hr.mentoring.pairing.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a coordinator should know before pairing a cohort.
 *
 * @param wanted how many mentors are wanted in all
 * @param places how many places the mentors have in all
 * @param withoutCandidate mentees whom the rules leave no mentor at all
 * @param wouldHaveOne for each rule, how many of those would have a candidate if that rule alone were off
 * @param removedPairs for each rule, how many pairs it rules out
 * @param removedOnlyPairs for each rule, how many pairs it alone rules out
 * @param idleMentors mentors whom the rules leave no mentee at all
 */
public record Diagnosis(
        int mentees,
        int mentors,
        long wanted,
        long places,
        List<String> withoutCandidate,
        SortedMap<String, Integer> wouldHaveOne,
        SortedMap<String, Long> removedPairs,
        SortedMap<String, Long> removedOnlyPairs,
        List<String> idleMentors) {

    private static final long MUCH_FOR_ONE_THREAD = 1_000_000;

    /** Looks at each pair once, whole rows at a time. */
    static Diagnosis of(CompiledCohort cohort) {
        int mentees = cohort.mentees().size();
        int mentors = cohort.mentors().size();
        IntStream all = IntStream.range(0, mentees);
        boolean large = (long) mentees * mentors > MUCH_FOR_ONE_THREAD;
        Count count = (large ? all.parallel() : all).collect(() -> new Count(cohort), Count::add, Count::addAll);
        return new Diagnosis(
                mentees,
                mentors,
                IntStream.range(0, mentees)
                        .mapToLong(mentee -> cohort.problem().demand(mentee))
                        .sum(),
                IntStream.range(0, mentors)
                        .mapToLong(mentor -> cohort.problem().capacity(mentor))
                        .sum(),
                count.withoutMentor.stream()
                        .mapToObj(mentee -> cohort.mentees().get(mentee).id())
                        .toList(),
                count.wouldHaveOne(),
                count.byCode(count.removed()),
                count.byCode(count.removedAlone()),
                IntStream.range(0, mentors)
                        .filter(mentor -> !count.hasMentee[mentor])
                        .mapToObj(mentor -> cohort.mentors().get(mentor).id())
                        .toList());
    }

    /** What one thread has seen. */
    private static final class Count {
        private final Obstacles obstacles;
        private final int mentors;
        /** How many pairs each combination of obstacles stands in the way of, by their bits. */
        private final long[] pairs;

        private final long[] wouldHaveOne;
        private final BitSet withoutMentor = new BitSet();
        private final boolean[] hasMentee;

        Count(CompiledCohort cohort) {
            obstacles = new Obstacles(cohort);
            mentors = cohort.mentors().size();
            pairs = new long[1 << obstacles.kinds()];
            wouldHaveOne = new long[obstacles.kinds()];
            hasMentee = new boolean[mentors];
        }

        void add(int mentee) {
            obstacles.of(mentee);
            long free = pairs[0];
            for (int mentor = 0; mentor < mentors; mentor++) {
                int bits = obstacles.with(mentor);
                pairs[bits]++;
                hasMentee[mentor] |= bits == 0;
            }
            if (pairs[0] == free) {
                withoutMentor.set(mentee);
                countWhatAloneIsInTheWay();
            }
        }

        private void countWhatAloneIsInTheWay() {
            int alone = 0;
            for (int mentor = 0; mentor < mentors; mentor++) {
                int bits = obstacles.with(mentor);
                alone |= Integer.bitCount(bits) == 1 ? bits : 0;
            }
            for (int left = alone; left != 0; left &= left - 1) {
                wouldHaveOne[Integer.numberOfTrailingZeros(left)]++;
            }
        }

        /** How many pairs each obstacle stands in the way of, together with others or alone. */
        long[] removed() {
            long[] removed = new long[obstacles.kinds()];
            for (int bits = 1; bits < pairs.length; bits++) {
                for (int left = bits; left != 0; left &= left - 1) {
                    removed[Integer.numberOfTrailingZeros(left)] += pairs[bits];
                }
            }
            return removed;
        }

        long[] removedAlone() {
            long[] alone = new long[obstacles.kinds()];
            Arrays.setAll(alone, kind -> pairs[1 << kind]);
            return alone;
        }

        void addAll(Count other) {
            Arrays.setAll(pairs, bits -> pairs[bits] + other.pairs[bits]);
            Arrays.setAll(wouldHaveOne, kind -> wouldHaveOne[kind] + other.wouldHaveOne[kind]);
            withoutMentor.or(other.withoutMentor);
            for (int mentor = 0; mentor < mentors; mentor++) {
                hasMentee[mentor] |= other.hasMentee[mentor];
            }
        }

        SortedMap<String, Integer> wouldHaveOne() {
            SortedMap<String, Integer> counts = new TreeMap<>();
            byCode(wouldHaveOne).forEach((code, count) -> counts.put(code, Math.toIntExact(count)));
            return counts;
        }

        /** Those that are not 0, by the code of the obstacle. */
        SortedMap<String, Long> byCode(long[] counts) {
            SortedMap<String, Long> named = new TreeMap<>();
            for (int kind = 0; kind < counts.length; kind++) {
                if (counts[kind] > 0) {
                    named.put(obstacles.code(kind), counts[kind]);
                }
            }
            return named;
        }
    }
}
