package hr.mentoring.reciprocity;

import java.util.Locale;

/** What people give each other. */
public enum GiftKind {
    /** Advice. */
    ADVICE,
    /** Time and an open ear. */
    TIME,
    /** A contact. */
    CONTACT,
    /** An honest opinion. */
    FEEDBACK,
    /** Something they know. */
    TEACHING,
    /** A hand with something. */
    PRACTICAL_HELP,
    /** Encouragement. */
    ENCOURAGEMENT,
    /** Something else. */
    OTHER;

    /** The key of its name in the message bundles. */
    public String key() {
        return "reciprocity.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
