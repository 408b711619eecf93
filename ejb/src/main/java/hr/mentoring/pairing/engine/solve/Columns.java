package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/**
 * What a place of a mentee can be given to: the mentors, by number, and after them two stand-ins for nobody. One takes
 * first places that must stay empty, the other further ones, each as often as the numbers of people and pairs say.
 */
final class Columns {

    final int noFirst;
    final int noFurther;
    final int count;
    final int[] capacity;

    /** So many first and further places stay empty. */
    Columns(OpenProblem open, int emptyFirst, int emptyFurther) {
        noFirst = open.mentors;
        noFurther = open.mentors + 1;
        count = open.mentors + 2;
        capacity = Arrays.copyOf(open.capacity, count);
        capacity[noFirst] = emptyFirst;
        capacity[noFurther] = emptyFurther;
    }

    private Columns(Columns other) {
        noFirst = other.noFirst;
        noFurther = other.noFurther;
        count = other.count;
        capacity = other.capacity.clone();
    }

    Columns copy() {
        return new Columns(this);
    }

    /** How many places stay empty. */
    int emptyPlaces() {
        return capacity[noFirst] + capacity[noFurther];
    }

    /** How many places a mentee may have of a stand-in. */
    int mayHold(OpenProblem open, int mentee, int standIn) {
        if (capacity[standIn] == 0) {
            return 0;
        }
        return standIn == noFirst ? open.first[mentee] : open.demand[mentee] - open.first[mentee];
    }
}
