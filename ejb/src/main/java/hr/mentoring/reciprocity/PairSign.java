package hr.mentoring.reciprocity;

import hr.mentoring.pairing.PairId;

/** The one word about a pair that HR sees. */
public record PairSign(PairId pair, Sign sign) {}
