package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/** A set of pairs under construction, seen from both sides. */
final class Matching {

    private final int[][] mentorsOf;
    private final int[][] menteesOf;
    private final int[] mentorCount;
    private final int[] menteeCount;
    private int size;

    Matching(int mentees, int mentors) {
        mentorsOf = new int[mentees][];
        menteesOf = new int[mentors][];
        Arrays.fill(mentorsOf, new int[0]);
        Arrays.fill(menteesOf, new int[0]);
        mentorCount = new int[mentees];
        menteeCount = new int[mentors];
    }

    private Matching(Matching other) {
        mentorsOf = new int[other.mentorsOf.length][];
        menteesOf = new int[other.menteesOf.length][];
        Arrays.setAll(mentorsOf, mentee -> other.mentorsOf[mentee].clone());
        Arrays.setAll(menteesOf, mentor -> other.menteesOf[mentor].clone());
        mentorCount = other.mentorCount.clone();
        menteeCount = other.menteeCount.clone();
        size = other.size;
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

    int mentee(int mentor, int index) {
        return menteesOf[mentor][index];
    }

    boolean has(int mentee, int mentor) {
        for (int k = 0; k < mentorCount[mentee]; k++) {
            if (mentorsOf[mentee][k] == mentor) {
                return true;
            }
        }
        return false;
    }

    void add(int mentee, int mentor) {
        mentorsOf[mentee] = append(mentorsOf[mentee], mentorCount[mentee]++, mentor);
        menteesOf[mentor] = append(menteesOf[mentor], menteeCount[mentor]++, mentee);
        size++;
    }

    void remove(int mentee, int mentor) {
        delete(mentorsOf[mentee], mentorCount[mentee]--, mentor);
        delete(menteesOf[mentor], menteeCount[mentor]--, mentee);
        size--;
    }

    /** The mentors of a mentee, ascending. */
    int[] sortedMentors(int mentee) {
        int[] mentors = Arrays.copyOf(mentorsOf[mentee], mentorCount[mentee]);
        Arrays.sort(mentors);
        return mentors;
    }

    private static int[] append(int[] list, int count, int value) {
        int[] room = count < list.length ? list : Arrays.copyOf(list, Math.max(1, 2 * count));
        room[count] = value;
        return room;
    }

    private static void delete(int[] list, int count, int value) {
        for (int k = 0; k < count; k++) {
            if (list[k] == value) {
                list[k] = list[count - 1];
                return;
            }
        }
        throw new IllegalStateException("%d is not among %s".formatted(value, Arrays.toString(list)));
    }
}
