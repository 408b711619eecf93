package hr.mentoring.program;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a cohort stands; the order is the way it goes. */
public enum Phase {
    /** Being prepared; nobody sees it. */
    DRAFT,
    /** People may enroll, inside the window. */
    ENROLLING,
    /** Enrollment is over; the pairing can be run. */
    PAIRING,
    /** A pairing is proposed and looked at by a person. */
    REVIEW,
    /** The pairs know each other and work. */
    ACTIVE,
    /** The last feedback, thanks and reassessment. */
    CLOSING,
    /** Over; everything can be read, nothing changed. */
    CLOSED;

    /** Where pairs work, or have worked. */
    public static final Set<Phase> WITH_PAIRS = Collections.unmodifiableSet(EnumSet.of(ACTIVE, CLOSING, CLOSED));

    /** Where it goes on; empty at the end. */
    public Optional<Phase> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** Where it came from; empty at the beginning. */
    public Optional<Phase> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    /** Whether this lies before {@code other} on the way. */
    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }
}
