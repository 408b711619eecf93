package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** The mentee has done a step, or left it. */
public record StepClosed(PairId pair, StepId step, PersonId by) implements Audited {}
