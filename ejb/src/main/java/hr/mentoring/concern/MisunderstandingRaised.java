package hr.mentoring.concern;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody would like to clear something up with the other one. */
public record MisunderstandingRaised(PairId pair, MisunderstandingId misunderstanding, PersonId by)
        implements Audited {}
