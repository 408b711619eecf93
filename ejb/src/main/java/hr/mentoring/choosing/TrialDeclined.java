package hr.mentoring.choosing;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody would rather not go on after the first conversation. */
public record TrialDeclined(PairId pair, PersonId by) implements Audited {}
