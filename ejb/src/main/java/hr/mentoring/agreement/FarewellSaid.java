package hr.mentoring.agreement;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * One of the two said thanks at the end.
 *
 * @param endedIt whether it is this person who ended the relationship
 */
public record FarewellSaid(PairId pair, PersonId person, boolean endedIt) implements Audited {}
