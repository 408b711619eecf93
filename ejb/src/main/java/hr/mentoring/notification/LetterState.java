package hr.mentoring.notification;

import java.util.Locale;

/** How far a letter has come. */
public enum LetterState {
    /** To be delivered, for the first time or again. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** Tried as often as makes sense; an administrator may try again. */
    GIVEN_UP;

    /** The key of its name in the message bundles. */
    public String key() {
        return "notification.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
