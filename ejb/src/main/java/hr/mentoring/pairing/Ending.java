package hr.mentoring.pairing;

/** Why a pair came to its end. */
public enum Ending {
    /** They did what they had set out to do. */
    COMPLETED,
    /** One of the two, or both, ended it before its time. */
    EARLY,
    /** After the first conversation one of the two would rather not go on. */
    DECLINED,
    /** One of the two left the cohort or the company. */
    WITHDRAWN
}
