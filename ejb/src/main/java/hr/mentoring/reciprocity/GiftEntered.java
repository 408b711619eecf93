package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has written down what was given or passed on. */
public record GiftEntered(PairId pair, GiftId gift, PersonId by) implements Audited {}
