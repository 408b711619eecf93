package hr.mentoring.development;

import java.util.Locale;

/** How far somebody has come in a competency, from the first look to being asked by others. */
public enum Level {
    /** It is new to them. */
    NEW,
    /** They do it with help. */
    WITH_HELP,
    /** They do it alone. */
    ALONE,
    /** They do it well, also when it is hard. */
    WELL,
    /** Others come and ask them. */
    ASKED;

    /** How many levels lie between a lower level and this one; negative where this one is the lower. */
    public int above(Level other) {
        return ordinal() - other.ordinal();
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "development.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
