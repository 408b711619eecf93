package hr.mentoring.enrollment;

import java.util.Map;

/**
 * How many people are where in a cohort; who is both is counted on both sides.
 *
 * @param byState people by state; a missing state means nobody
 * @param menteesAccepted accepted mentees, which are what a cohort's capacity counts
 * @param mentorsAccepted accepted mentors
 * @param mentorsWanted how many mentors the accepted mentees want together
 * @param placesOffered how many mentees the accepted mentors would take together
 */
public record EnrollmentCounts(
        Map<EnrollmentState, Integer> byState,
        int menteesAccepted,
        int mentorsAccepted,
        int mentorsWanted,
        int placesOffered) {

    public EnrollmentCounts {
        byState = Map.copyOf(byState);
    }

    /** How many people are in a state. */
    public int in(EnrollmentState state) {
        return byState.getOrDefault(state, 0);
    }

    /** How many have sent an enrollment and not taken it back. */
    public int enrolled() {
        return byState.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
