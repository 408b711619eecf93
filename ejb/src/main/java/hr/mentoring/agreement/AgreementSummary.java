package hr.mentoring.agreement;

import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the reader's relationships at a glance.
 *
 * @param side which of the two the reader is
 * @param other the one across
 * @param nextReview the next review day, come or to come, or null
 */
public record AgreementSummary(
        Pair pair,
        Side side,
        Person other,
        AgreementState state,
        NextStep next,
        @Nullable LocalDate nextReview) {}
