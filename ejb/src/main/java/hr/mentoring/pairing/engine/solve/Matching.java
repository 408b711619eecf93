package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/** A set of pairs under construction, seen from both sides; each pair may carry its score. */
final class Matching {

    private final int[][] mentorsOf;
    private final int[][] scoresOf;
    private final int[][] menteesOf;
    private final int[] mentorCount;
    private final int[] menteeCount;
    private int size;

    Matching(int mentees, int mentors) {
        mentorsOf = new int[mentees][];
        scoresOf = new int[mentees][];
        menteesOf = new int[mentors][];
        int[] none = new int[0];
        Arrays.fill(mentorsOf, none);
        Arrays.fill(scoresOf, none);
        Arrays.fill(menteesOf, none);
        mentorCount = new int[mentees];
        menteeCount = new int[mentors];
    }

    private Matching(Matching other) {
        mentorsOf = copy(other.mentorsOf);
        scoresOf = copy(other.scoresOf);
        menteesOf = copy(other.menteesOf);
        mentorCount = other.mentorCount.clone();
        menteeCount = other.menteeCount.clone();
        size = other.size;
    }

    private static int[][] copy(int[][] lists) {
        int[][] copy = new int[lists.length][];
        Arrays.setAll(copy, k -> lists[k].clone());
        return copy;
    }

    Matching copy() {
        return new Matching(this);
    }

    int size() {
        return size;
    }

    int mentorCount(int mentee) {
        return mentorCount[mentee];
    }

    int menteeCount(int mentor) {
        return menteeCount[mentor];
    }

    int mentor(int mentee, int index) {
        return mentorsOf[mentee][index];
    }

    /** The score that the pair at this index of the mentee was added with. */
    int score(int mentee, int index) {
        return scoresOf[mentee][index];
    }

    int mentee(int mentor, int index) {
        return menteesOf[mentor][index];
    }

    boolean has(int mentee, int mentor) {
        return find(mentorsOf[mentee], mentorCount[mentee], mentor) >= 0;
    }

    /** How often a mentee has a mentor. */
    int count(int mentee, int mentor) {
        int count = 0;
        for (int k = 0; k < mentorCount[mentee]; k++) {
            count += mentorsOf[mentee][k] == mentor ? 1 : 0;
        }
        return count;
    }

    /** The score that a pair was added with. */
    int scoreOf(int mentee, int mentor) {
        return scoresOf[mentee][find(mentorsOf[mentee], mentorCount[mentee], mentor)];
    }

    void add(int mentee, int mentor, int score) {
        int count = mentorCount[mentee]++;
        mentorsOf[mentee] = append(mentorsOf[mentee], count, mentor);
        scoresOf[mentee] = append(scoresOf[mentee], count, score);
        menteesOf[mentor] = append(menteesOf[mentor], menteeCount[mentor]++, mentee);
        size++;
    }

    void remove(int mentee, int mentor) {
        int last = --mentorCount[mentee];
        int at = find(mentorsOf[mentee], last + 1, mentor);
        mentorsOf[mentee][at] = mentorsOf[mentee][last];
        scoresOf[mentee][at] = scoresOf[mentee][last];
        int lastMentee = --menteeCount[mentor];
        menteesOf[mentor][find(menteesOf[mentor], lastMentee + 1, mentee)] = menteesOf[mentor][lastMentee];
        size--;
    }

    private static int[] append(int[] list, int count, int value) {
        int[] room = count < list.length ? list : Arrays.copyOf(list, Math.max(1, 2 * count));
        room[count] = value;
        return room;
    }

    private static int find(int[] list, int count, int value) {
        for (int k = 0; k < count; k++) {
            if (list[k] == value) {
                return k;
            }
        }
        return -1;
    }
}
