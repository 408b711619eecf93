package hr.mentoring.audit;

/**
 * Whether the audit is as it was written.
 *
 * @param intact whether every entry fits the ones before it and the end is where it was
 * @param entries how many entries were looked at
 * @param brokenAt the number of the first entry that does not fit; 0 if all do
 * @param head the hash that stands for everything so far; kept elsewhere, it shows later whether the end was cut off
 */
public record Verdict(boolean intact, long entries, long brokenAt, String head) {}
