package hr.mentoring.meeting;

import java.util.Locale;

/** How a meeting went, as one of the two says: no more than this, and without a reproach. */
public enum Course {
    /** We began on time. */
    ON_TIME,
    /** I was late. */
    I_WAS_LATE,
    /** The other one was late. */
    OTHER_WAS_LATE,
    /** We did not meet. */
    DID_NOT_MEET;

    /** Whether the two met. */
    public boolean isMet() {
        return this != DID_NOT_MEET;
    }

    /** The key of its sentence in the message bundles. */
    public String key() {
        return "meeting.course." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
