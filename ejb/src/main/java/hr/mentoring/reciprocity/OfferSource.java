package hr.mentoring.reciprocity;

import java.util.Locale;

/** Why something could be offered. */
public enum OfferSource {
    /** Both saw it grow. */
    GREW,
    /** Both say that they have come this far. */
    STANDS,
    /** They needed it, and their mentor could teach it. */
    RECEIVED;

    /** The key of its name in the message bundles. */
    public String key() {
        return "reciprocity.source." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
