package hr.mentoring.meeting;

import java.util.Locale;

/** What the two send each other between meetings. */
public enum ExchangeKind {
    /** Something to read or watch. */
    LINK(false),
    /** A book worth the time. */
    BOOK(false),
    /** Work that asks for a quick opinion. */
    WORK(true),
    /** A short word: how is it going? */
    CHECK_IN(true);

    private final boolean askingForAnswer;

    ExchangeKind(boolean askingForAnswer) {
        this.askingForAnswer = askingForAnswer;
    }

    /** Whether the sender waits for an answer. */
    public boolean isAskingForAnswer() {
        return askingForAnswer;
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "meeting.exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
