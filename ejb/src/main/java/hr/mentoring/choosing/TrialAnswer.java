package hr.mentoring.choosing;

/** What one of the two says after the first conversation. */
public enum TrialAnswer {
    /** Nothing yet. */
    OPEN,
    /** They would like to go on. */
    YES,
    /** They would rather not go on. */
    NO
}
