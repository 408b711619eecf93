package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;

/**
 * Another mentor whom a mentee could have.
 *
 * @param score the pair's score, 0 to 10,000
 * @param free whether the mentor has a place left in the run
 */
public record Alternative(PersonId mentor, int score, boolean free) {}
