package hr.mentoring.pairing;

/** Where a pair stands. */
public enum PairState {
    /** Published, and the two work together. */
    ACTIVE,
    /** Over; it stays in the memory of both. */
    ENDED
}
