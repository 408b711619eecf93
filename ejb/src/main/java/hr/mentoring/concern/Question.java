package hr.mentoring.concern;

import java.util.Locale;

/** What helps to gather one's thoughts before one speaks; in the order in which they are asked. */
public enum Question {
    /** What happened, as a camera would have seen it. */
    HAPPENED,
    /** What it did to me. */
    FELT,
    /** How the other one may see it. */
    THEIR_VIEW,
    /** What I would like from now on. */
    WISH;

    /** How programs name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the question. */
    public String key() {
        return "concern.question." + code();
    }

    /** The key of what helps to answer it. */
    public String helpKey() {
        return "concern.question-help." + code();
    }
}
