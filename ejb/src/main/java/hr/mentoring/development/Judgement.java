package hr.mentoring.development;

import java.time.Instant;

/**
 * What one of the two says about a competency.
 *
 * @param why a word about how they come to it
 */
public record Judgement(Level level, String why, Instant at) {}
