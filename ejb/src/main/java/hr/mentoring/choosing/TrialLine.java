package hr.mentoring.choosing;

import hr.mentoring.directory.Person;
import hr.mentoring.pairing.PairId;
import java.time.LocalDate;

/**
 * The first conversation of a pair, as administrators see it: how it stands, and what somebody wished to tell them.
 *
 * @param overdue whether the day has passed and it is still open
 * @param reason why it does not go on, for HR; may be empty
 */
public record TrialLine(
        PairId pair,
        Person mentee,
        Person mentor,
        TrialState state,
        LocalDate decideBy,
        boolean overdue,
        String reason) {}
