package hr.mentoring.reciprocity;

import java.util.Locale;

/** Which way something went, as the one who writes it down sees it. */
public enum Direction {
    /** I gave it to the other one. */
    I_GAVE,
    /** The other one gave it to me. */
    I_RECEIVED,
    /** I gave to somebody else what I got here. */
    PASSED_ON;

    /** The key of its name in the message bundles. */
    public String key() {
        return "reciprocity.direction." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
