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
    private final int lowestScore;
    private final Matching matching;
    private final int[] row;
    private final boolean[] seenMentor;
    private final boolean[] seenMentee;
    /** From which mentee a mentor was reached in the current search. */
    private final int[] reachedFrom;
    /** Through which of the mentors they hold a mentee was reached in the current search. */
    private final int[] reachedBy;
    /** Mentors that no failed search has seen. */
    private final int[] unseen;

    private int unseenCount;
    private Cover peopleCover = Certificate.noCover();
    private Cover pairsCover = Certificate.noCover();
    private int people;

    /** Counts only pairs with at least this score. */
    MostPairs(OpenProblem open, int lowestScore) {
        this.open = open;
        this.lowestScore = Math.max(0, lowestScore);
        matching = new Matching(open.mentees, open.mentors);
        row = new int[open.mentors];
        seenMentor = new boolean[open.mentors];
        seenMentee = new boolean[open.mentees];
        reachedFrom = new int[open.mentors];
        reachedBy = new int[open.mentees];
        unseen = new int[open.mentors];
    }

    /** First as many people as possible, then as many pairs. */
    MostPairs run() {
        raiseTo(open.first);
        people = matching.size();
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

    private void raiseTo(int[] wanted) {
        Arrays.fill(seenMentor, false);
        Arrays.fill(seenMentee, false);
        unseenCount = open.mentors;
        Arrays.setAll(unseen, mentor -> mentor);
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            boolean more = true;
            while (more && matching.mentorCount(mentee) < wanted[mentee]) {
                more = !seenMentee[mentee] && augment(mentee);
            }
        }
    }

    private boolean augment(int source) {
        int[] queue = new int[16];
        int head = 0;
        int tail = 0;
        queue[tail++] = source;
        seenMentee[source] = true;
        int reached = 0;
        int left = unseenCount;
        while (head < tail) {
            int mentee = queue[head++];
            open.fill(mentee, row);
            for (int k = 0; k < left; ) {
                int mentor = unseen[k];
                if (row[mentor] < lowestScore || matching.has(mentee, mentor)) {
                    k++;
                    continue;
                }
                reachedFrom[mentor] = mentee;
                if (matching.menteeCount(mentor) < open.capacity[mentor]) {
                    change(source, mentor);
                    forget(queue, tail, left, reached);
                    return true;
                }
                unseen[k] = unseen[--left];
                unseen[left] = mentor;
                seenMentor[mentor] = true;
                reached++;
                for (int index = 0; index < matching.menteeCount(mentor); index++) {
                    int holder = matching.mentee(mentor, index);
                    if (!seenMentee[holder]) {
                        seenMentee[holder] = true;
                        reachedBy[holder] = mentor;
                        queue = tail < queue.length ? queue : Arrays.copyOf(queue, 2 * tail);
                        queue[tail++] = holder;
                    }
                }
            }
        }
        unseenCount = left;
        return false;
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

    private void forget(int[] queue, int tail, int left, int reached) {
        for (int k = 0; k < tail; k++) {
            seenMentee[queue[k]] = false;
        }
        for (int k = left; k < left + reached; k++) {
            seenMentor[unseen[k]] = false;
        }
    }

    private Cover cover() {
        BitSet mentees = new BitSet();
        BitSet mentors = new BitSet();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            mentees.set(mentee, !seenMentee[mentee]);
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            mentors.set(mentor, seenMentor[mentor]);
        }
        return new Cover(mentees, mentors);
    }
}
