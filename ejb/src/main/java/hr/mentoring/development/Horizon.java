package hr.mentoring.development;

import java.util.Locale;

/** How far away a goal is. */
public enum Horizon {
    /** In the months of this mentoring. */
    SHORT,
    /** One day. */
    LONG;

    /** The key of its name in the message bundles. */
    public String key() {
        return "development.horizon." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
