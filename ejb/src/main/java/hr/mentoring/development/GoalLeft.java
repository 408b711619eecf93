package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** The mentee has left a goal. */
public record GoalLeft(PairId pair, GoalId goal, PersonId by) implements Audited {}
