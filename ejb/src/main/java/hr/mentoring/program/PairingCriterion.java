package hr.mentoring.program;

import java.util.Locale;

/** What makes a pair fit well; a program says how much each counts. */
public enum PairingCriterion {
    /** The mentor teaches what the mentee wants to learn. */
    NEEDS_MET(40),
    /** The mentee has something to give in return. */
    RECIPROCITY(10),
    /** The mentor lives a career that the mentee would like to have. */
    ASPIRATION(10),
    /** Interests and ways of working in common. */
    RAPPORT(10),
    /** Time to meet. */
    AVAILABILITY(10),
    /** The distance in seniority that suits the type of program. */
    SENIORITY(5),
    /** The mentee wished for this mentor. */
    WISH_OF_MENTEE(10),
    /** The mentor wished for this mentee. */
    WISH_OF_MENTOR(5),
    /** They do not know each other yet. */
    ACQUAINTANCE(0),
    /** A background in common that both asked for. */
    AFFINITY(5);

    private final int usualWeight;

    PairingCriterion(int usualWeight) {
        this.usualWeight = usualWeight;
    }

    /** A weight to start from. */
    public int usualWeight() {
        return usualWeight;
    }

    /** The name under which the pairing engine and the texts know it, such as {@code needs-met}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
