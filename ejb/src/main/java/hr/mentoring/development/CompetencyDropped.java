package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has taken a competency out of the learning plan. */
public record CompetencyDropped(PairId pair, MappedId mapped, PersonId by) implements Audited {}
