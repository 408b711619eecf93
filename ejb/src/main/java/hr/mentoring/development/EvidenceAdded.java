package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has shown what was learned. */
public record EvidenceAdded(PairId pair, EvidenceId evidence, PersonId by) implements Audited {}
