package hr.mentoring.pairing.engine;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Why a mentee has fewer mentors than wanted, in counts that name nobody.
 *
 * @param mentors how many mentors the cohort has
 * @param removedBy how many of them each rule ruled out; a mentor may be ruled out by several
 * @param removedOnlyBy how many of them that rule alone ruled out
 * @param candidates how many mentors were left
 * @param fullCandidates how many of those have all their places taken
 * @param otherMentees how many other mentees hold those places
 * @param change one thing that is proven to give the mentee a mentor
 */
public record UnmatchedExplanation(
        String mentee,
        int mentors,
        SortedMap<String, Integer> removedBy,
        SortedMap<String, Integer> removedOnlyBy,
        int candidates,
        int fullCandidates,
        int otherMentees,
        Optional<HelpfulChange> change) {

    /** What would help. */
    public enum Help {
        /** Any of some mentors taking this mentee besides; {@code code} is empty, {@code choices} counts those mentors. */
        ONE_MORE_PLACE,
        /** An exception from a rule for this mentee; {@code code} names it. */
        WITHOUT_RULE,
        /** A lower floor for this mentee; {@code code} is the floor, 0 to 100, that would do. */
        LOWER_FLOOR
    }

    /** One change, and how many more people of the cohort would have a mentor, at least. */
    public record HelpfulChange(Help help, String code, int choices, int morePeople) {}
}
