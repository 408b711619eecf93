package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has said "not now".
 *
 * @param act counts what has happened to the meeting
 */
public record MeetingPutOff(PairId pair, MeetingId meeting, PersonId by, int act) implements Audited {}
