package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has sent something between meetings. */
public record ExchangeSent(PairId pair, ExchangeId exchange, PersonId by) implements Audited {}
