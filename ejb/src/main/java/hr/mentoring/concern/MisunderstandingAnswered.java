package hr.mentoring.concern;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has answered in a misunderstanding.
 *
 * @param answers counts the answers
 */
public record MisunderstandingAnswered(PairId pair, MisunderstandingId misunderstanding, PersonId by, int answers)
        implements Audited {}
