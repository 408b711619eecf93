package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.CohortId;
import java.time.Instant;

/**
 * A decision about two people that every later run of the cohort obeys.
 *
 * @param note why, in the words of who made it; may be blank
 * @param by the user name
 */
public record FixedPair(
        CohortId cohort, PersonId mentee, PersonId mentor, Fixing kind, String note, String by, Instant at) {}
