package hr.mentoring.acquaintance;

import hr.mentoring.directory.Person;

/**
 * Somebody whom the reader knows, or who says so.
 *
 * @param mine whether the reader said so first
 */
public record Contact(long id, Person other, boolean mine, boolean confirmed) {}
