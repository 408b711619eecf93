package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds as many pairs as demand and places allow, and the {@link Cover} that proves it: each mentee takes a free
 * mentor, or takes over somebody's place by a chain of changes found breadth first. What a failed search has seen can
 * help nobody later and is never searched again, so that a row is read about once in each pass.
 */
final class MostPairs {

    /** With fewer mentors unseen than one in so many, a matrix is looked into here and there instead of read. */
    private static final int FEW = 16;

    private static final int NOBODY = -1;
    private static final long[] NOTHING = {};

    private final OpenProblem open;
    private final Rows rows;
    /** Whether single scores are at hand. */
    private final boolean looksUp;
    /** With fewer mentors unseen than this, they are looked up one by one instead of in a whole row. */
    private final int fewUnseen;

    private final Rows.Reader reader;
    private final int[] noPrices;
    private final int lowestScore;
    private final Matching matching;
    /** The mentors that the current search, or one that failed, has seen. */
    private final Bits seenMentor;
    /** The mentors who have a place left. */
    private final Bits free;

    private final boolean[] seenMentee;
    /** From which mentee a mentor was reached in the current search. */
    private final int[] reachedFrom;
    /** Through which of the mentors they hold a mentee was reached in the current search. */
    private final int[] reachedBy;

    /** Mentors, those that no search has seen first. */
    private final int[] unseen;

    private int unseenCount;
    private final int[] found;
    private int foundCount;
    private final long places;
    private Cover peopleCover = Certificate.noCover();
    private Cover pairsCover = Certificate.noCover();
    private int people;
    private int bannedMentee = NOBODY;
    private int bannedMentor = NOBODY;

    /** Counts only pairs with at least this score. */
    MostPairs(OpenProblem open, Rows rows, int lowestScore) {
        this(open, rows, lowestScore, new Matching(open.mentees, open.mentors));
    }

    /** Starts from pairs that are allowed, and keeps everybody paired who is. */
    MostPairs(OpenProblem open, Rows rows, int lowestScore, Matching start) {
        this.open = open;
        this.rows = rows;
        looksUp = rows instanceof Rows.Matrix;
        int fewComputed = rows.looksUp() ? ScoreColumns.FEW_ENOUGH_TO_LOOK_UP : 0;
        fewUnseen = looksUp ? open.mentors / FEW : fewComputed;
        this.lowestScore = Math.max(0, lowestScore);
        reader = rows.reader();
        noPrices = new int[open.mentors];
        matching = start;
        seenMentor = new Bits(open.mentors);
        free = new Bits(open.mentors);
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            free.set(mentor, hasFreePlace(mentor));
        }
        seenMentee = new boolean[open.mentees];
        reachedFrom = new int[open.mentors];
        reachedBy = new int[open.mentees];
        unseen = new int[open.mentors];
        found = new int[open.mentors];
        places = IntStream.of(open.capacity).asLongStream().sum();
    }

    /** Never pairs these two, as if that were not allowed. */
    void ban(int mentee, int mentor) {
        bannedMentee = mentee;
        bannedMentor = mentor;
    }

    /** First as many people as possible, then as many pairs. */
    MostPairs run() {
        raiseTo(open.first, places);
        people = countPeople();
        peopleCover = cover();
        if (Arrays.equals(open.first, open.demand)) {
            pairsCover = peopleCover;
        } else {
            raiseTo(open.demand, places);
            pairsCover = cover();
        }
        return this;
    }

    /**
     * Whether so many people and pairs are possible, which it is known that no plan exceeds. Begins with the pairs of a plan
     * as far as they still are, and looks no further once there are so many.
     */
    boolean reaches(PairingPlan plan, long mostPeople, long mostPairs) {
        keepFirst(plan);
        raiseTo(open.first, mostPeople);
        people = countPeople();
        if (people != mostPeople) {
            return false;
        }
        take(plan, open.demand);
        raiseTo(open.demand, mostPairs);
        return matching.size() == mostPairs;
    }

    /** Begins with one pair of the plan for each, as far as it still is possible, and keeps everybody paired who has one. */
    MostPairs keepFirst(PairingPlan plan) {
        take(plan, open.first);
        return this;
    }

    private void take(PairingPlan plan, int[] wanted) {
        for (int k = 0; k < plan.size(); k++) {
            int mentee = plan.mentee(k);
            int mentor = plan.mentor(k);
            boolean isDecided = open.isLocked(mentee, mentor) || mentee == bannedMentee && mentor == bannedMentor;
            if (!isDecided
                    && matching.mentorCount(mentee) < wanted[mentee]
                    && hasFreePlace(mentor)
                    && !matching.has(mentee, mentor)) {
                matching.add(mentee, mentor, plan.score(k));
                free.set(mentor, hasFreePlace(mentor));
            }
        }
    }

    /**
     * Whether everybody has all the mentors they want, or every place is taken and nobody has two of them while another
     * has none. Then the covers hold whatever other pairs are allowed.
     */
    boolean cannotBeRaised() {
        int wanted = IntStream.of(open.demand).sum();
        if (matching.size() == wanted) {
            peopleCover = everyMentee();
            pairsCover = peopleCover;
        } else if (matching.size() == places && people == places) {
            peopleCover = everyMentor();
            pairsCover = peopleCover;
        } else {
            return false;
        }
        return true;
    }

    private Cover everyMentee() {
        BitSet all = new BitSet();
        all.set(0, open.mentees);
        return new Cover(all, closedMentors());
    }

    private Cover everyMentor() {
        BitSet all = new BitSet();
        all.set(0, open.mentors);
        return new Cover(new BitSet(), all);
    }

    private BitSet closedMentors() {
        BitSet closed = new BitSet();
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            closed.set(mentor, open.capacity[mentor] == 0);
        }
        return closed;
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

    /** Until there are the most pairs that are possible. */
    private void raiseTo(int[] wanted, long most) {
        seenMentor.setAll(false);
        Arrays.fill(seenMentee, false);
        unseenCount = open.mentors;
        Arrays.setAll(unseen, mentor -> mentor);
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            boolean more = matching.size() < most;
            while (more && matching.mentorCount(mentee) < wanted[mentee]) {
                more = !seenMentee[mentee] && augment(mentee) && matching.size() < most;
            }
        }
        if (matching.size() == places) {
            seenMentor.setAll(true);
            Arrays.fill(seenMentee, true);
        }
    }

    private boolean augment(int source) {
        int soon = probe(source);
        if (soon >= 0) {
            matching.add(source, soon, 0);
            free.set(soon, hasFreePlace(soon));
            return true;
        }
        int[] queue = new int[16];
        int[] reached = new int[16];
        int head = 0;
        int tail = 0;
        int reachedCount = 0;
        int unseenBefore = unseenCount;
        queue[tail++] = source;
        seenMentee[source] = true;
        while (head < tail) {
            int mentee = queue[head++];
            readUnseen(mentee, reachedCount);
            int free = freeMentor(mentee);
            if (free >= 0) {
                reachedFrom[free] = mentee;
                change(source, free);
                forget(queue, tail, reached, reachedCount);
                unseenCount = unseenBefore;
                return true;
            }
            for (int k = 0; k < foundCount; k++) {
                int mentor = found[k];
                if (matching.has(mentee, mentor)) {
                    continue;
                }
                seenMentor.set(mentor, true);
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
        dropSeen();
        return false;
    }

    /** Finds the mentee's allowed mentors that were not seen yet, one by one where only few are left. */
    private void readUnseen(int mentee, int reached) {
        foundCount = 0;
        long[] allowed = rows.allowed(mentee);
        if (lowestScore == 0 && allowed.length > 0) {
            takeUnseen(allowed);
        } else if (fewAreUnseen(reached)) {
            for (int k = 0; k < unseenCount; k++) {
                if (rows.score(mentee, unseen[k]) >= lowestScore) {
                    found[foundCount++] = unseen[k];
                }
            }
        } else {
            reader.collectAll(mentee, noPrices, lowestScore - 1);
            for (int k = 0; k < reader.found; k++) {
                if (!seenMentor.has(reader.mentors[k])) {
                    found[foundCount++] = reader.mentors[k];
                }
            }
        }
        if (mentee == bannedMentee) {
            dropBanned();
        }
    }

    /**
     * Leaves out those the current search has seen where that makes few of the others. With a matrix few are so many that it
     * is not worth while before.
     */
    private boolean fewAreUnseen(int reached) {
        if (unseenCount < fewUnseen || !looksUp && unseenCount - reached < fewUnseen) {
            dropSeen();
        }
        return unseenCount < fewUnseen;
    }

    private void dropBanned() {
        int kept = 0;
        for (int k = 0; k < foundCount; k++) {
            found[kept] = found[k];
            kept += found[k] == bannedMentor ? 0 : 1;
        }
        foundCount = kept;
    }

    private void takeUnseen(long[] allowed) {
        for (int word = 0; word < allowed.length; word++) {
            for (long left = seenMentor.missing(word, allowed[word]); left != 0; left &= left - 1) {
                found[foundCount++] = Long.SIZE * word + Long.numberOfTrailingZeros(left);
            }
        }
    }

    /** An allowed mentor with a free place, where a few looks into a matrix find one. */
    private int probe(int mentee) {
        int start = looksUp ? Math.floorMod(mentee * 0x9E3779B9, open.mentors) : 0;
        boolean canTell = looksUp && mentee != bannedMentee;
        for (int k = 0; canTell && k < Math.min(FEW, open.mentors); k++) {
            int mentor = start + k < open.mentors ? start + k : start + k - open.mentors;
            if (free.has(mentor) && rows.score(mentee, mentor) >= lowestScore && !matching.has(mentee, mentor)) {
                return mentor;
            }
        }
        return canTell ? NOBODY : freeAllowed(mentee);
    }

    /** The same where bits tell what is allowed, from a word on that is another for each mentee. */
    private int freeAllowed(int mentee) {
        long[] allowed = lowestScore == 0 && mentee != bannedMentee ? rows.allowed(mentee) : NOTHING;
        int start = allowed.length == 0 ? 0 : Math.floorMod(mentee * 0x9E3779B9, allowed.length);
        for (int k = 0; k < allowed.length; k++) {
            int word = start + k < allowed.length ? start + k : start + k - allowed.length;
            for (long left = free.common(word, allowed[word]); left != 0; left &= left - 1) {
                int mentor = Long.SIZE * word + Long.numberOfTrailingZeros(left);
                if (!matching.has(mentee, mentor)) {
                    return mentor;
                }
            }
        }
        return NOBODY;
    }

    /** Puts those seen behind those unseen, where a search that succeeds finds them again. */
    private void dropSeen() {
        for (int k = 0; k < unseenCount; ) {
            int mentor = unseen[k];
            if (seenMentor.has(mentor)) {
                unseen[k] = unseen[--unseenCount];
                unseen[unseenCount] = mentor;
            } else {
                k++;
            }
        }
    }

    /** A mentor with a free place among those just read; each mentee starts elsewhere, so that the load spreads. */
    private int freeMentor(int mentee) {
        int count = foundCount;
        int start = count == 0 ? 0 : Math.floorMod(mentee * 0x9E3779B9, count);
        for (int k = 0; k < count; k++) {
            int mentor = found[start + k < count ? start + k : start + k - count];
            if (free.has(mentor) && !matching.has(mentee, mentor)) {
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
            matching.add(mentee, mentor, 0);
            mentor = held;
            mentee = reachedFrom[mentor];
        }
        matching.add(source, mentor, 0);
        free.set(lastMentor, hasFreePlace(lastMentor));
    }

    private boolean hasFreePlace(int mentor) {
        return matching.menteeCount(mentor) < open.capacity[mentor];
    }

    private void forget(int[] mentees, int menteeCount, int[] mentors, int mentorCount) {
        for (int k = 0; k < menteeCount; k++) {
            seenMentee[mentees[k]] = false;
        }
        for (int k = 0; k < mentorCount; k++) {
            seenMentor.set(mentors[k], false);
        }
    }

    private Cover cover() {
        BitSet mentees = new BitSet();
        BitSet mentors = new BitSet();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            mentees.set(mentee, !seenMentee[mentee]);
        }
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            mentors.set(mentor, seenMentor.has(mentor) || open.capacity[mentor] == 0);
        }
        return new Cover(mentees, mentors);
    }
}
