package hr.mentoring.meeting;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for one of the two.
 *
 * @param key of its sentence, which quotes the other one's name and {@code what}
 * @param turn whose turn it is, as the reader sees it
 * @param page where it is done, from the context root on
 * @param what it is about; may be empty
 * @param due the day by which it is to be done, or null
 * @param at the moment at which it happens, or null
 */
public record OpenPoint(
        String key,
        Turn turn,
        PairId pair,
        Person other,
        String page,
        String what,
        @Nullable LocalDate due,
        @Nullable Instant at) {}
