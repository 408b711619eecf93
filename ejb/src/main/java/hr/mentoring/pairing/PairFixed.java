package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.CohortId;

/** Somebody decided about two people that they must be, or must not be, a pair. */
public record PairFixed(CohortId cohort, PersonId mentee, PersonId mentor, Fixing kind) {}
