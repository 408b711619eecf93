package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has asked whether it is a good time.
 *
 * @param act counts what has happened to the meeting
 */
public record GoodTimeAsked(PairId pair, MeetingId meeting, PersonId by, int act) implements Audited {}
