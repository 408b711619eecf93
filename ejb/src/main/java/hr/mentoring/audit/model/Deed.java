package hr.mentoring.audit.model;

import java.time.Instant;

/**
 * Something that was done, before it has its place among the entries.
 *
 * @param actor the user name of whoever did it, or {@code system}
 * @param code what was done, as a program names it
 * @param subjects to whom or what, with commas between them
 */
public record Deed(Instant at, String actor, String code, String subjects) {}
