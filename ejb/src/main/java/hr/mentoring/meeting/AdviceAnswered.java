package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** Somebody has said what became of advice. */
public record AdviceAnswered(PairId pair, AdviceId advice, PersonId by) implements Audited {}
