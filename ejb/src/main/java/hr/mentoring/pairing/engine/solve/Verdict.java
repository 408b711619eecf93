package hr.mentoring.pairing.engine.solve;

import java.util.List;

/**
 * What a verifier found.
 *
 * @param faults everything that is wrong; a plan without faults is feasible and proven optimal
 * @param total the total score of the plan, counted again
 * @param bound the worth that the certificate proves no plan can exceed
 * @param worth the worth of the plan, which equals the bound of a proven plan
 */
public record Verdict(List<Fault> faults, long total, long bound, long worth) {

    /** Something wrong with a plan or its certificate, and where. */
    public record Fault(Kind kind, int mentee, int mentor, long found, long expected) {}

    /** What can be wrong. */
    public enum Kind {
        /** The certificate is not of this problem. */
        WRONG_SIZE,
        /** Pairs are out of range, out of order or stated twice. */
        MALFORMED_PAIR,
        /** A mentee has more mentors than wanted. */
        DEMAND_EXCEEDED,
        /** A mentor has more mentees than places. */
        CAPACITY_EXCEEDED,
        /** A pair is not allowed. */
        FORBIDDEN_PAIR,
        /** A pair is stated with another score than its own. */
        WRONG_SCORE,
        /** A locked pair is missing. */
        LOCK_BROKEN,
        /** A mentor's price is negative, or a place has a price where the objective gives it none. */
        BAD_PRICE,
        /** The fairness levels do not describe the plan. */
        BAD_LEVELS,
        /** The cover does not prove that no plan has more people. */
        PEOPLE_NOT_PROVEN,
        /** The cover does not prove that no plan has more pairs. */
        PAIRS_NOT_PROVEN,
        /** The prices of a level do not prove that no plan as fair below has fewer pairs there. */
        LEVEL_NOT_PROVEN,
        /** The prices do not prove that no plan is worth more. */
        TOTAL_NOT_PROVEN
    }

    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean proven() {
        return faults.isEmpty();
    }
}
