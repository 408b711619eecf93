package hr.mentoring.meeting;

import java.util.Locale;

/** What became of advice; each is a fair answer. */
public enum AdviceOutcome {
    /** It was followed, and it helped. */
    HELPED,
    /** It was followed, and it did not work out. */
    DID_NOT_WORK,
    /** It was not followed. */
    NOT_FOLLOWED;

    /** The key of what the one who was advised says. */
    public String key() {
        return "meeting.outcome." + code();
    }

    /** The key of its name, as both read it. */
    public String shortKey() {
        return "meeting.outcome-short." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
