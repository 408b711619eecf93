package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.CohortId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mentee and a mentor who were published as a pair.
 *
 * @param since the day of publication
 * @param endedOn the day it ended, or null while it is active
 * @param ending why it ended, or null while it is active
 */
public record Pair(
        PairId id,
        CohortId cohort,
        PersonId mentee,
        PersonId mentor,
        PairState state,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending) {

    /** The day it ended; empty while it is active. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isActive() {
        return state == PairState.ACTIVE;
    }

    /** Whether this person is one of the two. */
    public boolean includes(PersonId person) {
        return mentee.equals(person) || mentor.equals(person);
    }

    /**
     * The other one of the two.
     *
     * @throws IllegalArgumentException if the person is neither of them
     */
    public PersonId otherThan(PersonId person) {
        if (mentee.equals(person)) {
            return mentor;
        }
        if (mentor.equals(person)) {
            return mentee;
        }
        throw new IllegalArgumentException("Person %s is not in pair %s".formatted(person, id));
    }
}
