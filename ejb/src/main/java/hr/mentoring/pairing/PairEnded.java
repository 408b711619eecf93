package hr.mentoring.pairing;

/** A pair is over. */
public record PairEnded(PairId pair) {}
