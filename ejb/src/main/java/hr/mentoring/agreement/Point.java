package hr.mentoring.agreement;

import java.util.Locale;

/** What an agreement speaks about, in the order in which it is read. */
public enum Point {
    /** How formal the two want it to be. */
    FORMALITY,
    /** What the mentee wants to reach, how, and by what both will know that it was reached. */
    GOALS,
    /** How often the two talk. */
    FREQUENCY,
    /** Where the two talk: in person, by telephone, by mail. */
    CHANNELS,
    /** How the two talk: plain feedback, questions, examples. */
    STYLE,
    /** When, and who proposes the time. */
    SCHEDULE,
    /** What time the mentee invests. */
    MENTEE_TIME,
    /** What time the mentor invests. */
    MENTOR_TIME,
    /** What the mentee gives. */
    MENTEE_GIVES,
    /** What the mentor gives. */
    MENTOR_GIVES,
    /** What stays between the two of what concerns work. */
    WORK_CONFIDENCE,
    /** What stays between the two of what is personal. */
    PERSONAL_CONFIDENCE,
    /** What is not part of this. */
    BOUNDARIES,
    /** The days on which the two look at the agreement again. */
    REVIEWS;

    /** Whether it is plain text; formality, goals and review dates have a form of their own. */
    public boolean isText() {
        return this != FORMALITY && this != GOALS && this != REVIEWS;
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "agreement.point." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
