package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has written down what one of the two is going to do. */
public record ActionAgreed(PairId pair, ActionId action, PersonId by) implements Audited {}
