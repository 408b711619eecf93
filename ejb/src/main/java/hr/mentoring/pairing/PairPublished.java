package hr.mentoring.pairing;

/** A pair exists from now on; the two may be told. */
public record PairPublished(PairId pair) {}
