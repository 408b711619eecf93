package hr.mentoring.common;

import java.util.List;

/**
 * An event that the audit keeps, with whoever caused it. An event says what happened and to whom or what, never what
 * people told each other.
 */
public interface Audited {

    /** What it happened to, such as {@code person 12}; the first one matters most. */
    List<String> subjects();

    /** What happened, as a program names it; the name of the event unless it says otherwise. */
    default String code() {
        return getClass().getSimpleName();
    }
}
