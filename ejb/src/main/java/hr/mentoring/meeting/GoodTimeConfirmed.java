package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has answered that it is a good time.
 *
 * @param act counts what has happened to the meeting
 */
public record GoodTimeConfirmed(PairId pair, MeetingId meeting, PersonId by, int act) implements Audited {}
