package hr.mentoring.web.common;

import hr.mentoring.common.RuleBroken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a choice as clients write it: {@code did-not-meet}. */
public final class Choice {

    private Choice() {}

    /** The choice, or a refusal that names the field. */
    public static <E extends Enum<E>> E of(Class<E> type, String field, @Nullable String written) {
        try {
            return Enum.valueOf(type, Typed.or(written).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.on(field, "common.choice-unknown", field, Typed.or(written));
        }
    }
}
