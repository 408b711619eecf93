package hr.mentoring.pairing.engine.solve;

import java.util.BitSet;

/**
 * Why no more pairs are possible: a set of mentees and a set of mentors. Each pair uses up demand of a chosen mentee, or
 * a place of a chosen mentor, or is one of the allowed pairs outside both; so there are at most as many pairs as those
 * three together (the theorem of König, for demand and capacity).
 */
public final class Cover {

    private final BitSet mentees;
    private final BitSet mentors;

    public Cover(BitSet mentees, BitSet mentors) {
        this.mentees = (BitSet) mentees.clone();
        this.mentors = (BitSet) mentors.clone();
    }

    public boolean hasMentee(int mentee) {
        return mentees.get(mentee);
    }

    public boolean hasMentor(int mentor) {
        return mentors.get(mentor);
    }

    /** Whether the first so many mentors are all chosen. */
    boolean hasMentors(int count) {
        return mentors.nextClearBit(0) >= count;
    }

    BitSet mentees() {
        return (BitSet) mentees.clone();
    }

    BitSet mentors() {
        return (BitSet) mentors.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cover that && mentees.equals(that.mentees) && mentors.equals(that.mentors);
    }

    @Override
    public int hashCode() {
        return 31 * mentees.hashCode() + mentors.hashCode();
    }

    @Override
    public String toString() {
        return "Cover of %d mentees and %d mentors".formatted(mentees.cardinality(), mentors.cardinality());
    }
}
