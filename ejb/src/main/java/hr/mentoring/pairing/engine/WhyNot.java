package hr.mentoring.pairing.engine;

import java.util.List;

/**
 * Why a mentee does not have a certain mentor.
 *
 * @param answer the main reason
 * @param rules the rules in the way, as far as they may be named
 * @param people how many people fewer would have a mentor if this pair were forced
 * @param total how much of the cohort's total score that would cost
 */
public record WhyNot(String mentee, String mentor, Answer answer, List<String> rules, int people, long total) {

    /** The reasons there are. */
    public enum Answer {
        /** They are a pair. */
        THEY_ARE,
        /** A rule is in the way. */
        RULED_OUT,
        /** The pair would be below the floor. */
        BELOW_FLOOR,
        /** The mentee's own mentor fits better. */
        HAS_BETTER,
        /** The mentor's places do more good with others. */
        NEEDED_ELSEWHERE,
        /** Another best plan has the pair; this one does not. */
        EQUALLY_GOOD,
        /** Other locked pairs leave no room for it. */
        LOCKED_OUT
    }

    public WhyNot {
        rules = List.copyOf(rules);
    }
}
