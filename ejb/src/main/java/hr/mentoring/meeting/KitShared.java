package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * The mentee has shown what they prepared for the first meeting.
 *
 * @param revision counts what was typed, so that each showing is told apart
 */
public record KitShared(PairId pair, PersonId by, int revision) implements Audited {}
