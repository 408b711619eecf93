package hr.mentoring.meeting;

import hr.mentoring.pairing.PairId;

/**
 * What a pair did in a stretch of time, in figures and without what is said.
 *
 * @param held how often they met
 * @param onTime how often of these nobody says that it began late
 * @param minutes for how long in all, as planned
 * @param actionsDone how many of the action items that were due are done
 * @param actionsDue how many action items were due
 */
public record PairActivity(PairId pair, int held, int onTime, int minutes, int actionsDone, int actionsDue) {}
