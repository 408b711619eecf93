package hr.mentoring.program;

import java.util.Locale;

/** What no pair may break, however well it fits otherwise. */
public enum PairingRule {
    /** Nobody mentors their own manager or report. */
    NOT_IN_OWN_LINE(true),
    /** Nobody mentors anybody above or below them in the reporting line, however far. */
    NOT_IN_LONGER_LINE(false),
    /** Nobody is paired with someone they asked to avoid. */
    NOT_AVOIDED(true),
    /** Both speak one language. */
    COMMON_LANGUAGE(false),
    /** Both have working hours in common. */
    SHARED_HOURS(false),
    /** The mentor is senior, equal or junior, as the type of program says. */
    SENIORITY_ORDER(false),
    /** At least so many levels lie between both. */
    LEVEL_GAP(false),
    /** Both work in different fields; it matters in cross-field programs. */
    OTHER_FIELD(false),
    /** Both were not a pair before. */
    NEW_PARTNER(false);

    private final boolean always;

    PairingRule(boolean always) {
        this.always = always;
    }

    /** Whether it holds in every program and cannot be switched off. */
    public boolean always() {
        return always;
    }

    /** The name under which the pairing engine and the texts know it, such as {@code common-language}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
