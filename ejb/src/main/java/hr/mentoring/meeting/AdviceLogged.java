package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has written down what was advised. */
public record AdviceLogged(PairId pair, AdviceId advice, PersonId by) implements Audited {}
