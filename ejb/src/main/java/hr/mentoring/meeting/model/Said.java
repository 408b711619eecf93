package hr.mentoring.meeting.model;

import hr.mentoring.agreement.Wording;
import hr.mentoring.common.RuleBroken;

/** What people type, as it is kept, and no longer than there is room for. */
public final class Said {

    /** The most characters of something short: what is to be done, where to meet. */
    public static final int SHORT = 300;

    /** The most characters of a word that goes with something. */
    public static final int WORD = 1000;

    /** The most characters of a passage. */
    public static final int PASSAGE = 4000;

    private Said() {}

    /**
     * The text as it is kept; it may be empty.
     *
     * @throws RuleBroken {@code meeting.too-long} on the field
     */
    public static String atMost(int most, String field, String typed) {
        String tidy = Wording.tidy(typed);
        if (tidy.length() > most) {
            throw RuleBroken.on(field, "meeting.too-long", most, tidy.length());
        }
        return tidy;
    }

    /**
     * The text as it is kept, which says something.
     *
     * @param code of the refusal when it says nothing
     */
    public static String something(int most, String field, String typed, String code) {
        String tidy = atMost(most, field, typed);
        if (tidy.isEmpty()) {
            throw RuleBroken.on(field, code);
        }
        return tidy;
    }
}
