package hr.mentoring.pairing;

import hr.mentoring.program.CohortId;
import java.util.Optional;

/**
 * What the published pairing of a cohort means to one of its mentees.
 *
 * @param answer what they may hear, if there is anything
 * @param alone why they have fewer mentors than wanted; empty for who has as many
 */
public record MyOutcome(CohortId cohort, Optional<MenteeAnswer> answer, Optional<Alone> alone) {

    /**
     * Why somebody has no mentor, or fewer than wanted, as they may know: no counts, from which they could find out that
     * somebody asked not to meet them.
     *
     * @param allTaken whether mentors come into question, all of whose places are taken
     * @param rule the rule that rules out most mentors, if it is one that may be told; else empty
     */
    public record Alone(boolean allTaken, String rule) {}
}
