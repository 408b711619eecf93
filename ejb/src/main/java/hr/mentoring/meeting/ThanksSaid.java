package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has thanked the other one of their pair.
 *
 * @param number tells the thanks of a pair apart
 */
public record ThanksSaid(PairId pair, PersonId by, long number) implements Audited {}
