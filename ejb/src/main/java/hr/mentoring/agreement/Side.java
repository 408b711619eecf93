package hr.mentoring.agreement;

/** Which of the two somebody is. */
public enum Side {
    /** The one who leads the relationship and writes the first draft. */
    MENTEE,
    /** The one who answers. */
    MENTOR;

    /** The one across. */
    public Side other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }
}
