package hr.mentoring.concern;

import java.util.Locale;

/** Where a case stands. */
public enum CaseState {
    /** Nobody has taken it yet. */
    NEW,
    /** An administrator has taken it and is to answer. */
    TAKEN,
    /** It was answered; the person may say more. */
    ANSWERED,
    /** HR has asked something back and waits for the person. */
    ASKED_BACK,
    /** It is over, and the outcome is known. */
    CLOSED;

    /** Whether something may still be said. */
    public boolean isOpen() {
        return this != CLOSED;
    }

    /** How programs and addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "concern.state." + code();
    }
}
