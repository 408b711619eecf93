package hr.mentoring.report.disclosure;

import java.util.Arrays;

/** Some people, counted until they are as many as the threshold asks. */
final class Crowd {

    private final int[] people;
    private int size;

    Crowd(int threshold) {
        people = new int[threshold];
    }

    void add(int person) {
        if (!isLarge() && Arrays.stream(people, 0, size).noneMatch(known -> known == person)) {
            people[size++] = person;
        }
    }

    void addAll(Crowd others) {
        for (int i = 0; i < others.size; i++) {
            add(others.people[i]);
        }
    }

    /** How many they are, but no more than the threshold. */
    int size() {
        return size;
    }

    /** Whether they are as many as the threshold asks. */
    boolean isLarge() {
        return size == people.length;
    }
}
