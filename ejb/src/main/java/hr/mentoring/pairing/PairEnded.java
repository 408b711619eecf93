package hr.mentoring.pairing;

import hr.mentoring.common.Audited;

/** A pair is over. */
public record PairEnded(PairId pair) implements Audited {}
