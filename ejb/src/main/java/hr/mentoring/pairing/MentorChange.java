package hr.mentoring.pairing;

/** What may change about a mentor's places. */
public enum MentorChange {
    /** The mentor takes nobody of this cohort. */
    TAKES_NOBODY,
    /** The mentor takes one more than now. */
    ONE_MORE_PLACE
}
