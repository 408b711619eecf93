package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** The mentee has given a step a later day. */
public record StepMoved(PairId pair, StepId step, PersonId by) implements Audited {}
