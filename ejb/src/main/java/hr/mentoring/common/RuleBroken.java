package hr.mentoring.common;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the product refuses: a rule of the domain says no.
 *
 * <p>The {@linkplain #code() code} is the key of a sentence in the message bundles (for example
 * {@code enrollment.window-closed}); the {@linkplain #arguments() arguments} fill it in. Nothing else in the product
 * turns a refusal into words: pages, REST resources and jobs all ask {@link Texts}.
 *
 * <p>Unchecked, because no caller between the rule and the person can do anything about it but pass it on; it rolls the
 * transaction back, so that a refusal never leaves half a change behind.
 */
@ApplicationException(rollback = true)
public final class RuleBroken extends RuntimeException {

    private final String code;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    /**
     * Refuses as a whole.
     *
     * @param code the message key
     * @param arguments what the sentence quotes, in order
     */
    public RuleBroken(String code, Object... arguments) {
        this(null, code, arguments);
    }

    private RuleBroken(@Nullable String field, String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** Refuses because of one field of a form or document, named as the form names it. */
    public static RuleBroken on(String field, String code, Object... arguments) {
        return new RuleBroken(field, code, arguments);
    }

    /**
     * Refuses for every one of these reasons at once, unless there is none, so that nobody has to find out one after the
     * other.
     */
    public static void requireNone(List<RuleBroken> reasons) {
        if (!reasons.isEmpty()) {
            RuleBroken first = reasons.get(0);
            reasons.subList(1, reasons.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** Refuses with {@code code} unless {@code holds}. */
    public static void require(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw new RuleBroken(code, arguments);
        }
    }

    /** This refusal and those that were made together with it. */
    public List<RuleBroken> all() {
        List<RuleBroken> all = new ArrayList<>(List.of(this));
        for (Throwable other : getSuppressed()) {
            if (other instanceof RuleBroken refusal) {
                all.add(refusal);
            }
        }
        return all;
    }

    /** The key of the sentence that explains the refusal. */
    public String code() {
        return code;
    }

    /** The form field that caused the refusal, or null when it is about the whole. */
    public @Nullable String field() {
        return field;
    }

    /** What the sentence quotes; empty after the exception has been serialized. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
