package hr.mentoring.development;

import hr.mentoring.pairing.PairId;

/**
 * That somebody learns, in figures and without what is said.
 *
 * @param competencies how many are in the plan
 * @param assessed how many of them both have spoken about
 * @param gained in how many of them both saw a gain
 * @param goals how many goals there are, without those that were left
 * @param reached how many of them are reached
 * @param steps how many steps there are, without those that were left
 * @param done how many of them are done
 */
public record DevelopmentFacts(
        PairId pair, int competencies, int assessed, int gained, int goals, int reached, int steps, int done) {

    /** Nothing yet. */
    static DevelopmentFacts none(PairId pair) {
        return new DevelopmentFacts(pair, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Whether there is anything in the plan. */
    public boolean isBegun() {
        return competencies + goals > 0;
    }
}
