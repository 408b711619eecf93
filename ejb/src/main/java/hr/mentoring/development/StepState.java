package hr.mentoring.development;

import java.util.Locale;

/** Where a step stands. */
public enum StepState {
    /** It is to be done. */
    OPEN,
    /** It is done. */
    DONE,
    /** It is not needed any more. */
    LEFT;

    /** The key of its name in the message bundles. */
    public String key() {
        return "development.step-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
