package hr.mentoring.agreement;

import java.util.Locale;

/** Where an agreement stands. */
public enum AgreementState {
    /** Nobody has proposed a text yet. */
    UNWRITTEN,
    /** A text is on the table, and nothing has been signed by both. */
    PROPOSED,
    /** Both signed the text that is in force, and nothing newer is on the table. */
    SIGNED,
    /** Both signed the text that is in force, and a newer one is on the table. */
    REVISING,
    /** The relationship is over; everything stays readable to both. */
    ENDED;

    /** The key of its name in the message bundles. */
    public String key() {
        return "agreement.state." + name().toLowerCase(Locale.ROOT);
    }
}
