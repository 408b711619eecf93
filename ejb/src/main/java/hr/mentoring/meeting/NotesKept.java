package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has written the notes of a meeting.
 */
public record NotesKept(PairId pair, MeetingId meeting, PersonId by) implements Audited {}
