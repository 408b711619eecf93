package hr.mentoring.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How somebody ends a relationship.
 *
 * @param completed whether the two did what they had set out to do; otherwise it ends before its time
 * @param thanks what they thank the other one for; the other one reads it
 * @param reasonForHr why it ends, for HR alone; null when they keep it to themselves
 */
public record Leaving(
        boolean completed, String thanks, @Nullable String reasonForHr) {}
