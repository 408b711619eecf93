package hr.mentoring.profile;

/** Why somebody takes part. Named by {@code profile.motive.<code>}. */
public enum Motive {
    LEGACY,
    CHALLENGE,
    BELIEF_IN_A_PERSON,
    GIVING_BACK,
    LEARNING,
    JOY_OF_TEACHING,
    MEETING_PEOPLE,
    STRONGER_COMPANY
}
