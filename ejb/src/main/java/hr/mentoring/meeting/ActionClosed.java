package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has done what they agreed to do, or said why not. */
public record ActionClosed(PairId pair, ActionId action, PersonId by) implements Audited {}
