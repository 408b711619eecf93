package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** A mentor has said which parts of their profile the mentee may read. */
public record ShowingAgreed(PairId pair, PersonId by) implements Audited {}
