package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds as many pairs as demand and places allow, and the {@link Cover} that proves it: each mentee takes a free
 * mentor, or takes over somebody's place by a chain of changes found breadth first. What a failed search has seen can
 * help nobody later and is never searched again, so that a row is read about once in each pass.
 */
final class MostPairs {

    private final OpenProblem open;
    private final Rows.Reader reader;
    private final int[] noPrices;
    private final int lowestScore;
    private final Matching matching;
    private final boolean[] seenMentor;
    private final boolean[] seenMentee;
    /** From which mentee a mentor was reached in the current search. */
    private final int[] reachedFrom;
    /** Through which of the mentors they hold a mentee was reached in the current search. */
    private final int[] reachedBy;

    private Cover peopleCover = Certificate.noCover();
    private Cover pairsCover = Certificate.noCover();
    private int people;

    /** Counts only pairs with at least this score. */
    MostPairs(OpenProblem open, Rows rows, int lowestScore) {
        this(open, rows, lowestScore, new Matching(open.mentees, open.mentors));
    }

    /** Starts from pairs that are allowed, and keeps everybody paired who is. */
    MostPairs(OpenProblem open, Rows rows, int lowestScore, Matching start) {
        this.open = open;
        this.lowestScore = Math.max(0, lowestScore);
        reader = rows.reader();
        noPrices = new int[open.mentors];
        matching = start;
        seenMentor = new boolean[open.mentors];
        seenMentee = new boolean[open.mentees];
        reachedFrom = new int[open.mentors];
        reachedBy = new int[open.mentees];
    }

    /** First as many people as possible, then as many pairs. */
    MostPairs run() {
        raiseTo(open.first);
        people = countPeople();
        peopleCover = cover();
        if (Arrays.equals(open.first, open.demand)) {
            pairsCover = peopleCover;
        } else {
            raiseTo(open.demand);
            pairsCover = cover();
        }
        return this;
    }

    int people() {
        return people;
    }

    int pairs() {
        return matching.size();
    }

    Cover peopleCover() {
        return peopleCover;
    }

    Cover pairsCover() {
        return pairsCover;
    }

    private int countPeople() {
        int count = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            count += open.first[mentee] > 0 && matching.mentorCount(mentee) > 0 ? 1 : 0;
        }
        return count;
    }

    Matching matching() {
        return matching;
    }

    private void raiseTo(int[] wanted) {
        Arrays.fill(seenMentor, false);
        Arrays.fill(seenMentee, false);
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            boolean more = true;
            while (more && matching.mentorCount(mentee) < wanted[mentee]) {
                more = !seenMentee[mentee] && augment(mentee);
            }
        }
    }

    private boolean augment(int source) {
        int[] queue = new int[16];
        int[] reached = new int[16];
        int head = 0;
        int tail = 0;
        int reachedCount = 0;
        queue[tail++] = source;
        seenMentee[source] = true;
        while (head < tail) {
            int mentee = queue[head++];
            reader.collectAll(mentee, noPrices, lowestScore - 1);
            int free = freeMentor(mentee);
            if (free >= 0) {
                reachedFrom[free] = mentee;
                change(source, free);
                forget(queue, tail, reached, reachedCount);
                return true;
            }
            for (int k = 0; k < reader.found; k++) {
                int mentor = reader.mentors[k];
                if (seenMentor[mentor] || matching.has(mentee, mentor)) {
                    continue;
                }
                seenMentor[mentor] = true;
                reachedFrom[mentor] = mentee;
                reached = append(reached, reachedCount++, mentor);
                for (int index = 0; index < matching.menteeCount(mentor); index++) {
                    int holder = matching.mentee(mentor, index);
                    if (!seenMentee[holder]) {
                        seenMentee[holder] = true;
                        reachedBy[holder] = mentor;
                        queue = append(queue, tail++, holder);
                    }
                }
            }
        }
        return false;
    }

    /** A mentor with a free place among those just read; each mentee starts elsewhere, so that the load spreads. */
    private int freeMentor(int mentee) {
        int count = reader.found;
        int start = count == 0 ? 0 : Math.floorMod(mentee * 0x9E3779B9, count);
        for (int k = 0; k < count; k++) {
            int mentor = reader.mentors[start + k < count ? start + k : start + k - count];
            if (matching.menteeCount(mentor) < open.capacity[mentor]
                    && !seenMentor[mentor]
                    && !matching.has(mentee, mentor)) {
                return mentor;
            }
        }
        return -1;
    }

    private static int[] append(int[] list, int count, int value) {
        int[] room = count < list.length ? list : Arrays.copyOf(list, 2 * count);
        room[count] = value;
        return room;
    }

    /** Takes the last mentor of the chain and passes each place on, back to the source. */
    private void change(int source, int lastMentor) {
        int mentor = lastMentor;
        int mentee = reachedFrom[mentor];
        while (mentee != source) {
            int held = reachedBy[mentee];
            matching.remove(mentee, held);
            matching.add(mentee, mentor);
            mentor = held;
            mentee = reachedFrom[mentor];
        }
        matching.add(source, mentor);
    }

    private void forget(int[] mentees, int menteeCount, int[] mentors, int mentorCount) {
        for (int k = 0; k < menteeCount; k++) {
            seenMentee[mentees[k]] = false;
        }
        for (int k = 0; k < mentorCount; k++) {
            seenMentor[mentors[k]] = false;
        }
    }

    private Cover cover() {
        BitSet mentees = new BitSet();
        BitSet mentors = new BitSet();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            mentees.set(mentee, !seenMentee[mentee]);
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            mentors.set(mentor, seenMentor[mentor] || open.capacity[mentor] == 0);
        }
        return new Cover(mentees, mentors);
    }
}
