package hr.mentoring.web.common;

import org.jspecify.annotations.Nullable;

/** What was typed into a field that may have been left empty. */
public final class Typed {

    private Typed() {}

    /** What was typed, or nothing. */
    public static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
