package hr.mentoring.program;

/** As what somebody takes part; one person may be both. */
public enum Side {
    MENTEE,
    MENTOR
}
