package hr.mentoring.reciprocity;

import java.util.Locale;

/** Where an invitation to mentor stands. */
public enum InvitationState {
    /** It waits for an answer. */
    OPEN,
    /** The profile is saved with what they can offer. */
    TAKEN,
    /** Not now. */
    LATER;

    /** The key of its name in the message bundles. */
    public String key() {
        return "reciprocity.invitation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
