package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has answered what was sent between meetings.
 *
 * @param answers counts the answers
 */
public record ExchangeAnswered(PairId pair, ExchangeId exchange, PersonId by, int answers) implements Audited {}
