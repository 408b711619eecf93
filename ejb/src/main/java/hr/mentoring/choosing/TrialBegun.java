package hr.mentoring.choosing;

import hr.mentoring.common.Audited;
import hr.mentoring.pairing.PairId;

/** A pair was asked to meet once and then to say whether they would like to go on. */
public record TrialBegun(PairId pair) implements Audited {}
