package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has opened the next round of looking at the competencies. */
public record ReassessmentBegun(PairId pair, PersonId by, Round round) implements Audited {}
