package hr.mentoring.reciprocity;

import java.util.Locale;

/** What HR sees of the give and take in a pair: one of these words, and nothing else. */
public enum Sign {
    /** They have only begun. */
    YOUNG,
    /** It goes back and forth. */
    LIVELY,
    /** Almost everything goes one way. */
    ONE_SIDED,
    /** Nothing has happened for a while. */
    SILENT;

    /** Whether somebody could ask whether help is welcome. */
    public boolean isEarly() {
        return this == ONE_SIDED || this == SILENT;
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "reciprocity.sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
