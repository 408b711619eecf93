package hr.mentoring.meeting;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has proposed times for a meeting, or other times than before.
 *
 * @param act counts what has happened to the meeting
 * @param moved whether a time that both knew is given up for it
 */
public record MeetingProposed(PairId pair, MeetingId meeting, PersonId by, int act, boolean moved) implements Audited {}
