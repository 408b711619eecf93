package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has planned a step towards a goal. */
public record StepPlanned(PairId pair, StepId step, PersonId by) implements Audited {}
