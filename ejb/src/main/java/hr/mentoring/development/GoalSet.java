package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has written down a goal. */
public record GoalSet(PairId pair, GoalId goal, PersonId by) implements Audited {}
