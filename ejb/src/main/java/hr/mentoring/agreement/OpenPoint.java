package hr.mentoring.agreement;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.directory.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for one of two people.
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
        Person other,
        String page,
        String what,
        @Nullable LocalDate due,
        @Nullable Instant at) {

    /** Something without a day, about nothing that would have to be named. */
    public static OpenPoint of(String key, Turn turn, Person other, String page) {
        return about(key, turn, other, page, "");
    }

    /** Something without a day. */
    public static OpenPoint about(String key, Turn turn, Person other, String page, String what) {
        return new OpenPoint(key, turn, other, page, what, null, null);
    }
}
