package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many things of one kind, interests say, a mentee has in common with every mentor. Each thing is a bit, and the bits
 * of all mentors stand side by side, word by word, so that a row is counted in straight loops.
 */
final class SharedThings {

    private final long[][] ofMentees;
    private final long[][] ofMentors;
    private final ThreadLocal<int[]> space;

    SharedThings(Roster roster, Function<Participant, Collection<String>> things) {
        Map<String, Integer> bits = new HashMap<>();
        roster.mentors().forEach(mentor -> things.apply(mentor).forEach(thing -> bits.putIfAbsent(thing, bits.size())));
        int words = (bits.size() + Long.SIZE - 1) / Long.SIZE;
        ofMentees = words(roster.mentees(), things, bits, words);
        long[][] byMentor = words(roster.mentors(), things, bits, words);
        ofMentors = new long[words][byMentor.length];
        for (int mentor = 0; mentor < byMentor.length; mentor++) {
            for (int word = 0; word < words; word++) {
                ofMentors[word][mentor] = byMentor[mentor][word];
            }
        }
        space = ThreadLocal.withInitial(() -> new int[byMentor.length]);
    }

    private static long[][] words(
            List<Participant> people,
            Function<Participant, Collection<String>> things,
            Map<String, Integer> bits,
            int words) {
        long[][] all = new long[people.size()][words];
        for (int person = 0; person < all.length; person++) {
            for (String thing : things.apply(people.get(person))) {
                int bit = bits.getOrDefault(thing, -1);
                if (bit >= 0) {
                    all[person][bit / Long.SIZE] |= 1L << bit;
                }
            }
        }
        return all;
    }

    /** For each mentor how many things are shared, in an array that is used again by the next call of this thread. */
    int[] counts(int mentee) {
        int[] counts = space.get();
        Arrays.fill(counts, 0);
        for (int word = 0; word < ofMentors.length; word++) {
            long mine = ofMentees[mentee][word];
            if (mine != 0) {
                add(mine, ofMentors[word], counts);
            }
        }
        return counts;
    }

    private static void add(long mine, long[] theirs, int[] counts) {
        for (int mentor = 0; mentor < counts.length; mentor++) {
            counts[mentor] += Long.bitCount(mine & theirs[mentor]);
        }
    }
}
