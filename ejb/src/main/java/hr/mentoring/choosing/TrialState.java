package hr.mentoring.choosing;

import java.util.Locale;

/** Where the first conversation of a pair stands. */
public enum TrialState {
    /** At least one of the two has not said yet. */
    OPEN,
    /** Both would like to go on. */
    CONFIRMED,
    /** It does not go on. */
    DECLINED;

    /** The key of its name. */
    public String key() {
        return "choosing.trial." + name().toLowerCase(Locale.ROOT);
    }
}
