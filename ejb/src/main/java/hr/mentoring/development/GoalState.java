package hr.mentoring.development;

import java.util.Locale;

/** Where a goal stands. */
public enum GoalState {
    /** It is being worked on. */
    OPEN,
    /** It is reached. */
    REACHED,
    /** It is no longer pursued, and it is known why. */
    LEFT;

    /** The key of its name in the message bundles. */
    public String key() {
        return "development.goal-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
