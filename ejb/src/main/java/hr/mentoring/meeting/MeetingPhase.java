package hr.mentoring.meeting;

/** What a meeting is to its two people at this moment; its page changes with it. */
public enum MeetingPhase {
    /** A time is being looked for. */
    ARRANGING,
    /** Both know when, and prepare. */
    BEFORE,
    /** It is time: from a quarter of an hour before it begins until it is over. */
    DURING,
    /** It is over; what remains are notes, what was agreed, and thanks. */
    AFTER
}
