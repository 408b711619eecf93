package hr.mentoring.choosing;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody would like to go on after the first conversation.
 *
 * @param both whether the other one would, too, so that the pair is confirmed
 */
public record TrialConfirmed(PairId pair, PersonId by, boolean both) implements Audited {}
