package hr.mentoring.common;

import java.text.Normalizer;

/**
 * How typed text is kept, so that the same words are the same bytes whatever keyboard and browser they came from:
 * composed characters, line feeds only, no invisible control characters, nothing around it.
 */
public final class Written {

    /** The most characters of something short: what is to be done, where to meet. */
    public static final int SHORT = 300;

    /** The most characters of a word that goes with something. */
    public static final int WORD = 1000;

    /** The most characters of a passage. */
    public static final int PASSAGE = 4000;

    private Written() {}

    /** The text as it is kept. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                .strip();
    }

    /**
     * The text as it is kept; it may be empty.
     *
     * @throws RuleBroken {@code common.too-long} on the field
     */
    public static String atMost(int most, String field, String typed) {
        String tidy = tidy(typed);
        if (tidy.length() > most) {
            throw RuleBroken.on(field, "common.too-long", most, tidy.length());
        }
        return tidy;
    }

    /**
     * The text as it is kept, which says something.
     *
     * @param code of the refusal when it says nothing
     * @throws RuleBroken {@code common.too-long} or {@code code} on the field
     */
    public static String something(int most, String field, String typed, String code) {
        String tidy = atMost(most, field, typed);
        if (tidy.isEmpty()) {
            throw RuleBroken.on(field, code);
        }
        return tidy;
    }
}
