package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has called a meeting off.
 */
public record MeetingCancelled(PairId pair, MeetingId meeting, PersonId by) implements Audited {}
