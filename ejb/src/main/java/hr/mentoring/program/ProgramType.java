package hr.mentoring.program;

/** Who learns from whom. */
public enum ProgramType {
    /** A more senior colleague mentors a junior one. */
    CLASSIC,
    /** Colleagues of about the same seniority mentor each other. */
    PEER,
    /** A junior colleague mentors a senior one. */
    REVERSE,
    /** A more senior colleague of another field mentors. */
    CROSS_FIELD,
    /** Several mentors together cover what one mentee needs. */
    TEAM
}
