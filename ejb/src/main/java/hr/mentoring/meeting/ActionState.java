package hr.mentoring.meeting;

import java.util.Locale;

/** Where something that was agreed stands. */
public enum ActionState {
    /** It is to be done. */
    OPEN,
    /** It is done. */
    DONE,
    /** It was not done, and it is known why. */
    LEFT;

    /** The key of its name in the message bundles. */
    public String key() {
        return "meeting.action-state." + name().toLowerCase(Locale.ROOT);
    }
}
