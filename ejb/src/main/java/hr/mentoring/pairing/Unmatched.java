package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a mentee got fewer mentors than wanted, in counts that name nobody.
 *
 * @param mentors how many mentors the cohort has
 * @param removedBy how many of them each rule ruled out
 * @param candidates how many were left
 * @param fullCandidates how many of those have all their places taken
 * @param otherMentees how many others hold those places
 * @param change the one change that would help, which is proven to help, or null where none was found
 */
public record Unmatched(
        PersonId mentee,
        int mentors,
        SortedMap<String, Integer> removedBy,
        int candidates,
        int fullCandidates,
        int otherMentees,
        @Nullable Change change) {

    /**
     * One change.
     *
     * @param help {@code ONE_MORE_PLACE}, {@code WITHOUT_RULE} or {@code LOWER_FLOOR}
     * @param code the rule or the floor
     * @param choices how many mentors could do it
     * @param morePeople how many more people of the cohort would have a mentor
     */
    public record Change(String help, String code, int choices, int morePeople) {}

    /** The one change that would help. */
    public Optional<Change> helpfulChange() {
        return Optional.ofNullable(change);
    }
}
