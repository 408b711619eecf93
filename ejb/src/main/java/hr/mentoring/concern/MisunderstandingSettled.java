package hr.mentoring.concern;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has said that a misunderstanding is settled. */
public record MisunderstandingSettled(PairId pair, MisunderstandingId misunderstanding, PersonId by)
        implements Audited {}
