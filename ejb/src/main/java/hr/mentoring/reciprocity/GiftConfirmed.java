package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has confirmed that they were given something. */
public record GiftConfirmed(PairId pair, GiftId gift, PersonId by) implements Audited {}
