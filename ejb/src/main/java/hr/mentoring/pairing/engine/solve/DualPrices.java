package hr.mentoring.pairing.engine.solve;

/** What a place is worth to each mentee and with each mentor, and what one costs that stays empty; see {@link Certificate}. */
public final class DualPrices {

    private final long[] mentees;
    private final long[] mentors;
    private final long first;
    private final long further;

    public DualPrices(long[] mentees, long[] mentors, long first, long further) {
        this.mentees = mentees.clone();
        this.mentors = mentors.clone();
        this.first = first;
        this.further = further;
    }

    public int mentees() {
        return mentees.length;
    }

    public int mentors() {
        return mentors.length;
    }

    public long mentee(int mentee) {
        return mentees[mentee];
    }

    public long mentor(int mentor) {
        return mentors[mentor];
    }

    /** The price of leaving a first place empty. */
    public long first() {
        return first;
    }

    /** The price of leaving a further place empty. */
    public long further() {
        return further;
    }

    long[] ofMentors() {
        return mentors.clone();
    }
}
