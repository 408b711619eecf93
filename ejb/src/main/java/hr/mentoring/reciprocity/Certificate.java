package hr.mentoring.reciprocity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor can keep of a mentoring that came to a good end. It does not name the mentee.
 *
 * @param name whose it is
 * @param thanks what the mentor chose of what they were thanked for, or null for nothing
 * @param issuedOn the day it was made, where the mentor works
 */
public record Certificate(
        String name,
        String program,
        LocalDate since,
        LocalDate until,
        int meetings,
        int hours,
        @Nullable String thanks,
        LocalDate issuedOn) {}
