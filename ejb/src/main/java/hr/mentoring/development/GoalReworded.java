package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has put a goal into other words. */
public record GoalReworded(PairId pair, GoalId goal, PersonId by) implements Audited {}
