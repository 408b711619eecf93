package hr.mentoring.job;

import hr.mentoring.common.RuleBroken;
import java.util.Arrays;
import java.util.List;

/**
 * Why a run, or one item of it, failed: the key of a sentence and what fills it in.
 *
 * @param code the message key
 * @param arguments what the sentence quotes, in order
 */
public record Failure(String code, List<String> arguments) {

    public Failure {
        arguments = List.copyOf(arguments);
    }

    /** A failure with something to quote. */
    public static Failure of(String code, Object... arguments) {
        return new Failure(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** A rule's refusal. */
    public static Failure of(RuleBroken refusal) {
        return new Failure(
                refusal.code(),
                refusal.arguments().stream().map(String::valueOf).toList());
    }
}
