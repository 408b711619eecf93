package hr.mentoring.agreement;

import hr.mentoring.common.RuleBroken;
import java.text.Normalizer;

/**
 * How typed text is kept, so that the same words are the same bytes whatever keyboard and browser they came from:
 * composed characters, line feeds only, no invisible control characters, nothing around it.
 */
public final class Wording {

    /** The most characters that one passage may have. */
    public static final int LONGEST = 4000;

    private Wording() {}

    /**
     * The passage as it is kept.
     *
     * @throws RuleBroken {@code agreement.passage-long}
     */
    public static String tidy(String typed) {
        String tidy = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                .strip();
        RuleBroken.require(tidy.length() <= LONGEST, "agreement.passage-long", LONGEST, tidy.length());
        return tidy;
    }
}
