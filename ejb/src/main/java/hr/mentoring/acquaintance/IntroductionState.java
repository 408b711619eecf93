package hr.mentoring.acquaintance;

import java.util.Locale;

/** Where a request for an introduction stands, as far as whoever asked may know. */
public enum IntroductionState {
    /** It travels, or lies with somebody; whether they pass it on is theirs to know. */
    ON_ITS_WAY,
    /** It has reached the mentor, who is to answer. */
    ARRIVED,
    /** The mentor would like to talk. */
    WELCOME,
    /** The mentor cannot just now. */
    NOT_NOW,
    /** It was silent for too long. */
    ENDED;

    /** Whether somebody may still do something about it. */
    public boolean isRunning() {
        return this == ON_ITS_WAY || this == ARRIVED;
    }

    /** The key of what whoever asked reads; arrived reads as on its way, so that no silence points at anybody. */
    public String key() {
        IntroductionState seen = this == ARRIVED ? ON_ITS_WAY : this;
        return "acquaintance.state." + seen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
