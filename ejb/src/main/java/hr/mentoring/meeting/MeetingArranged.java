package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has taken one of the proposed times, so that both know when they meet.
 *
 * @param act counts what has happened to the meeting
 */
public record MeetingArranged(PairId pair, MeetingId meeting, PersonId by, int act) implements Audited {}
