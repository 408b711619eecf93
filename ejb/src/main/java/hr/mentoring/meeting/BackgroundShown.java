package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * The mentor has shown something of their background.
 *
 * @param revision counts what was typed, so that each showing is told apart
 */
public record BackgroundShown(PairId pair, PersonId by, int revision) implements Audited {}
