package hr.mentoring.enrollment.signup;

/** The lists of ours that words in a spreadsheet are matched with. */
public enum Catalog {
    /** Mentee, mentor, or both. */
    PART,
    COMPETENCY,
    HELP,
    INTEREST,
    MOTIVE,
    STYLE,
    CHANNEL,
    LANGUAGE
}
