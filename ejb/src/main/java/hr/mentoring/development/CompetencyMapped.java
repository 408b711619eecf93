package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has put a competency into the learning plan. */
public record CompetencyMapped(PairId pair, MappedId mapped, PersonId by) implements Audited {}
