package hr.mentoring.development;

import java.util.Locale;
import java.util.Optional;

/** When the two look at the competencies. */
public enum Round {
    /** At the beginning. */
    START,
    /** Halfway. */
    HALFTIME,
    /** At the end. */
    END;

    /** The one that follows; empty after the last. */
    public Optional<Round> next() {
        return this == END ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "development.round." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
