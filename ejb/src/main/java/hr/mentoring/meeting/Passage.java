package hr.mentoring.meeting;

import java.util.Locale;

/** What a paper speaks about; its sentences are {@code meeting.passage.<code>} and {@code meeting.help.<code>}. */
public enum Passage {
    /** What I want from this meeting. */
    GOALS,
    /** What I want to ask. */
    QUESTIONS,
    /** What I have done and bring along. */
    READINESS,
    /** What the mentor would like to talk about. */
    ADDITIONS,
    /** What stays from the meeting. */
    NOTES,
    /** Why I admire the other one. */
    ADMIRE,
    /** What I want to reach soon. */
    SHORT_TERM,
    /** Where I want to be one day. */
    LONG_TERM,
    /** How the other one can help. */
    HELP,
    /** What I have done for it so far. */
    SO_FAR,
    /** That I am ready for feedback, and how I take it best. */
    FEEDBACK,
    /** My way to where I am. */
    WAY,
    /** What I am glad to be asked about. */
    ASK_ME;

    /** How programs and message keys call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "meeting.passage." + code();
    }

    /** The key of the sentence that helps to write it. */
    public String helpKey() {
        return "meeting.help." + code();
    }
}
