package hr.mentoring.pairing;

import java.util.SortedMap;

/**
 * What was to be expected before anything was solved.
 *
 * @param withoutCandidate how many mentees the rules leave no mentor at all
 * @param wouldHaveOne for each rule, how many of those would have one if that rule alone were off
 * @param idleMentors how many mentors the rules leave no mentee at all
 */
public record CohortDiagnosis(int withoutCandidate, SortedMap<String, Integer> wouldHaveOne, int idleMentors) {}
