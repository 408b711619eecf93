package hr.mentoring.agreement;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;

/** How the passages of an agreement are kept, see {@link Written}. */
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
        String tidy = Written.tidy(typed);
        RuleBroken.require(tidy.length() <= LONGEST, "agreement.passage-long", LONGEST, tidy.length());
        return tidy;
    }
}
