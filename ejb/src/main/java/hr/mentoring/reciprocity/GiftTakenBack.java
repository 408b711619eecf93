package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has taken back what they had written down. */
public record GiftTakenBack(PairId pair, GiftId gift, PersonId by) implements Audited {}
