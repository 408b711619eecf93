package hr.mentoring.agreement;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** The two looked at their agreement, and it still fits. */
public record AgreementReviewed(PairId pair, PersonId by) implements Audited {}
