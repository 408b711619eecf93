package hr.mentoring.pairing;

/** What a person fixed about two people. */
public enum Fixing {
    /** They are a pair, whatever rules and scores say. */
    LOCK,
    /** They are no pair. */
    FORBID
}
