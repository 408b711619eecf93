package hr.mentoring.guidance;

import java.util.Locale;

/** What the library holds. */
public enum LibraryKind {
    /** Something to take part in and to finish. */
    COURSE,
    /** People to meet. */
    COMMUNITY,
    /** Something to read or to do by oneself. */
    READING;

    /** How programs and addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "guidance.kind." + code();
    }
}
