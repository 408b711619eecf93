package hr.mentoring.meeting;

import java.util.Locale;

/** Where a meeting stands. */
public enum MeetingState {
    /** Times are on the table, and the other one answers. */
    PROPOSED,
    /** "Not now": it will be proposed again, and what was prepared for it is kept. */
    PUT_OFF,
    /** Both know when; before, during, and afterwards until somebody says how it went. */
    ARRANGED,
    /** It took place. */
    HELD,
    /** It did not take place although both knew when. */
    MISSED,
    /** It was called off. */
    CANCELLED;

    /** Whether nothing can happen to it any more but that it is remembered. */
    public boolean isCalledOff() {
        return this == CANCELLED;
    }

    /** Whether it waits for a time that suits both. */
    public boolean isBeingArranged() {
        return this == PROPOSED || this == PUT_OFF;
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "meeting.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
