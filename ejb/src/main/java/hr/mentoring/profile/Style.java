package hr.mentoring.profile;

/** How somebody likes to work with the other. Named by {@code profile.style.<code>}. */
public enum Style {
    FORMAL,
    INFORMAL,
    SHORT_AND_OFTEN,
    LONG_AND_SELDOM,
    PLAIN_SPOKEN,
    ENCOURAGING,
    DOING_TOGETHER,
    ASKING_QUESTIONS
}
