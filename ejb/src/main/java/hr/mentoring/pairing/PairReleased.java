package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.CohortId;

/** Somebody took back what was decided about two people. */
public record PairReleased(CohortId cohort, PersonId mentee, PersonId mentor) {}
