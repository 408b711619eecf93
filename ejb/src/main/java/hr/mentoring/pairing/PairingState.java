package hr.mentoring.pairing;

/** Where a run of the pairing stands. */
public enum PairingState {
    /** The job is at work, or was stopped. */
    PREPARING,
    /** Its proposals can be looked at, and published if they are proven. */
    READY,
    /** Its proposals became pairs. */
    PUBLISHED
}
