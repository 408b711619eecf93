package hr.mentoring.web.meeting;

import org.jspecify.annotations.Nullable;

/** What was typed into a field that may have been left empty. */
final class Typed {

    private Typed() {}

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
