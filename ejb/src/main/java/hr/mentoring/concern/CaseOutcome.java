package hr.mentoring.concern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a case ended. */
public enum CaseOutcome {
    /** It has become clear. */
    CLARIFIED,
    /** A way to go on was found. */
    WAY_FOUND,
    /** The pair was ended or changed. */
    PAIR_CHANGED,
    /** Another office takes care of it. */
    PASSED_ON,
    /** Nothing more is to be done. */
    NOTHING_MORE,
    /** Whoever raised it has taken it back. */
    WITHDRAWN;

    /** Those that HR may close a case with. */
    public static List<CaseOutcome> ofHumanResources() {
        return Arrays.stream(values()).filter(outcome -> outcome != WITHDRAWN).toList();
    }

    /** The key of its name. */
    public String key() {
        return "concern.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
