package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has said how a meeting went.
 */
public record AttendanceRecorded(PairId pair, MeetingId meeting, PersonId by) implements Audited {}
