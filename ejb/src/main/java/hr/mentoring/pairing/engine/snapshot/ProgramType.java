package hr.mentoring.pairing.engine.snapshot;

/** Who learns from whom in a program; decides which seniority and which field make a good mentor. */
public enum ProgramType {
    /** A more senior colleague mentors a junior one. */
    CLASSIC,
    /** Colleagues of about the same seniority mentor each other. */
    PEER,
    /** A junior colleague mentors a senior one. */
    REVERSE,
    /** A more senior colleague of another job family mentors. */
    CROSS_FIELD,
    /** Several mentors form a personal board that together covers the mentee's needs. */
    TEAM
}
