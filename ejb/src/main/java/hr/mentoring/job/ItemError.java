package hr.mentoring.job;

import java.time.Instant;

/**
 * One thing that a run could not do while it did the others.
 *
 * @param item what it was, as people would call it
 * @param failure why
 * @param at when
 */
public record ItemError(String item, Failure failure, Instant at) {}
