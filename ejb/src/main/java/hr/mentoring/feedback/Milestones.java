package hr.mentoring.feedback;

import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the pairs of a cohort reach their milestones.
 *
 * @param cohort whose pairs they are
 * @param firstMet when pairs met for the first time
 * @param zone in which a day is a day
 */
record Milestones(Cohort cohort, Map<PairId, Instant> firstMet, ZoneId zone) {

    /** For how many days after a milestone it is still worth asking about it. */
    static final int DAYS_FRESH = 45;

    private static final Set<Ending> WORKED = Set.of(Ending.COMPLETED, Ending.EARLY);
    private static final Set<Phase> ENDING = Set.of(Phase.CLOSING, Phase.CLOSED);

    /** Whether a pair has reached a milestone, and not so long ago that nobody remembers. */
    boolean isDue(Pair pair, Occasion occasion, LocalDate today) {
        return reached(pair, occasion)
                .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(DAYS_FRESH)))
                .isPresent();
    }

    /** The day on which a pair reaches a milestone; empty while nobody knows, or if it never will. */
    Optional<LocalDate> reached(Pair pair, Occasion occasion) {
        return switch (occasion) {
            case QUARTER -> Optional.empty();
            case FIRST_MEETING ->
                Optional.ofNullable(firstMet.get(pair.id()))
                        .map(met -> LocalDate.ofInstant(met, zone))
                        .filter(day -> pair.isActive());
            case HALF_TIME -> Optional.of(halfTime(pair)).filter(day -> pair.isActive());
            case END -> end(pair);
        };
    }

    /** Half-way between the day on which the two began and the last day of the cohort. */
    private LocalDate halfTime(Pair pair) {
        LocalDate first =
                pair.since().isBefore(cohort.plan().startsOn()) ? cohort.plan().startsOn() : pair.since();
        return first.plusDays(ChronoUnit.DAYS.between(first, cohort.plan().endsOn()) / 2);
    }

    /** A pair that declined after the first conversation, or lost one of the two, has no end to be asked about. */
    private Optional<LocalDate> end(Pair pair) {
        if (pair.isActive()) {
            return Optional.of(LocalDate.ofInstant(cohort.phaseSince(), zone))
                    .filter(day -> ENDING.contains(cohort.phase()));
        }
        return pair.until().filter(day -> pair.ending() != null && WORKED.contains(pair.ending()));
    }
}
