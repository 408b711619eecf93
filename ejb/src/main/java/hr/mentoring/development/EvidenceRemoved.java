package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has taken back what they had shown. */
public record EvidenceRemoved(PairId pair, EvidenceId evidence, PersonId by) implements Audited {}
