package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * The mentor has added to the agenda of a meeting.
 *
 * @param revision counts what was typed, so that each showing is told apart
 */
public record AgendaAnswered(PairId pair, MeetingId meeting, PersonId by, int revision) implements Audited {}
