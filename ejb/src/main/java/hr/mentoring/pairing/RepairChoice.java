package hr.mentoring.pairing;

import hr.mentoring.common.RuleBroken;

/** How ready a repair is to change pairs that work. */
public sealed interface RepairChoice {

    /** Changes no running pair; gives what is free to those who have nobody. */
    record MoveNobody() implements RepairChoice {}

    /** Gives as many people as possible a mentor, and changes as few running pairs as that needs. */
    record MoveFewest() implements RepairChoice {}

    /**
     * Changes running pairs where all fits together rise by so much for each. What the program puts above the total, as
     * many people as possible with a mentor or the weakest pairs, comes before that.
     *
     * @param points of fit, 0 to 100
     */
    record MoveForGain(int points) implements RepairChoice {

        /** No two people fit each other better than this. */
        public static final int MOST = 100;

        public MoveForGain {
            if (points < 0 || points > MOST) {
                throw RuleBroken.on("points", "pairing.repair.points-range", points, MOST);
            }
        }
    }
}
