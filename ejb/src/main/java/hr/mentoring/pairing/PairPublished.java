package hr.mentoring.pairing;

import hr.mentoring.common.Audited;

/** A pair exists from now on; the two may be told. */
public record PairPublished(PairId pair) implements Audited {}
