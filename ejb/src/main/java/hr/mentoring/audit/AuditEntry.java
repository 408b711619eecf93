package hr.mentoring.audit;

import java.time.Instant;

/**
 * One thing that was done.
 *
 * @param number counts from 1 without gaps
 * @param actor the user name of whoever did it, or {@code system}
 * @param code what was done, as a program names it
 * @param subjects to whom or what, with commas between them
 * @param hash of this entry and all before it
 */
public record AuditEntry(long number, Instant at, String actor, String code, String subjects, String hash) {}
