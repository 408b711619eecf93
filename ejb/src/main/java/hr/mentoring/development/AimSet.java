package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** The mentee has said how far they want to come. */
public record AimSet(PairId pair, MappedId mapped, PersonId by) implements Audited {}
