package hr.mentoring.common.personal;

/** What becomes of rows about somebody who is erased. */
public enum Fate {
    /** The rows go. */
    ERASED,
    /** The rows stay without what was told in confidence, since the other of a pair or a count needs them. */
    EMPTIED,
    /** The rows stay; they belong to others as well, and no longer lead to a name. */
    KEPT
}
