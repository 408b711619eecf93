package hr.mentoring.agreement;

import java.util.Locale;

/** What would bring an agreement forward, as one of the two sees it. */
public enum NextStep {
    /** I write the first draft. */
    WRITE(Turn.MINE),
    /** The other one writes the first draft. */
    AWAIT_DRAFT(Turn.THEIRS),
    /** I answer the text on the table: sign it, or propose another. */
    ANSWER(Turn.MINE),
    /** The other one answers the text that I signed or proposed. */
    AWAIT_ANSWER(Turn.THEIRS),
    /** The other one signed or accepts my text; my signature completes it. */
    SIGN(Turn.MINE),
    /** A review day has come: we look at the agreement together. */
    REVIEW(Turn.MINE),
    /** Nothing is to be done now. */
    NOTHING(Turn.NOBODYS),
    /** It is over, and I may still say thanks. */
    THANK(Turn.MINE),
    /** It is over, and both have said thanks. */
    OVER(Turn.NOBODYS);

    /** Whose turn it is. */
    public enum Turn {
        /** The reader's. */
        MINE,
        /** The other one's. */
        THEIRS,
        /** Nobody's. */
        NOBODYS
    }

    private final Turn turn;

    NextStep(Turn turn) {
        this.turn = turn;
    }

    /** Whose turn it is. */
    public Turn turn() {
        return turn;
    }

    /** The key of its sentence in the message bundles. */
    public String key() {
        return "agreement.next." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
