package hr.mentoring.acquaintance;

import hr.mentoring.directory.Person;

/**
 * How one could be introduced to somebody: how many steps it takes, and whom to ask first. Nobody else on the way is named.
 *
 * @param steps from the reader to the mentor
 */
public record Way(Person mentor, Person first, int steps) {}
