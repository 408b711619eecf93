package hr.mentoring.development;

import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody writes it down.
 *
 * @param success by what both will know that it was reached; may be empty
 * @param source the goal of the agreement that it comes from, or null
 */
public record NewGoal(
        Horizon horizon,
        String what,
        String success,
        @Nullable AgreedGoal source) {}
