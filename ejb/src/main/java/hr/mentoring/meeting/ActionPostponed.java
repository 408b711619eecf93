package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody needs longer for what they agreed to do. */
public record ActionPostponed(PairId pair, ActionId action, PersonId by) implements Audited {}
