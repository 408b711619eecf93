package hr.mentoring.concern;

import hr.mentoring.directory.Person;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case, as the one who raised it or the administrator who has taken it reads it.
 *
 * @param raiser who raised it
 * @param about the other one of the pair that it is about, or null when it is about the program
 * @param pair the pair that it is about, or null
 * @param entries what both said, the oldest first
 */
public record CaseView(
        CaseLine line,
        Person raiser,
        @Nullable Person about,
        @Nullable PairId pair,
        List<Entry> entries) {

    /** What was said, by the person or by HR. */
    public record Entry(boolean byRaiser, String author, String words, Instant at) {}

    /** Whether something may still be said. */
    public boolean isOpen() {
        return line.state().isOpen();
    }
}
