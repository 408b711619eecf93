package hr.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2026, 12, 1);
    private static final LocalDate CLOSING = LocalDate.of(2026, 11, 16);
    private static final Pair WORKING = pair(START, null, null);

    @Test
    void theFirstMeetingIsReachedOnTheDayOfTheReader() {
        Milestones met = new Milestones(
                cohort(Phase.ACTIVE),
                Map.of(WORKING.id(), Instant.parse("2026-03-10T23:30:00Z")),
                ZoneId.of("Europe/Zurich"));
        assertThat(met.reached(WORKING, Occasion.FIRST_MEETING)).hasValue(LocalDate.of(2026, 3, 11));
        assertThat(milestones(Phase.ACTIVE).reached(WORKING, Occasion.FIRST_MEETING))
                .as("nobody met")
                .isEmpty();
    }

    @Test
    void halfTimeIsHalfWayBetweenTheBeginningOfThePairAndTheEndOfTheCohort() {
        assertThat(milestones(Phase.ACTIVE).reached(WORKING, Occasion.HALF_TIME))
                .hasValue(LocalDate.of(2026, 7, 17));
        assertThat(milestones(Phase.ACTIVE).reached(pair(END.minusDays(10), null, null), Occasion.HALF_TIME))
                .as("who begins later is half-way later")
                .hasValue(END.minusDays(5));
        assertThat(milestones(Phase.ACTIVE).reached(pair(START.minusDays(20), null, null), Occasion.HALF_TIME))
                .as("nobody begins before the cohort does")
                .hasValue(LocalDate.of(2026, 7, 17));
    }

    @Test
    void thePairsOfAClosingCohortAreAtTheirEnd() {
        assertThat(milestones(Phase.CLOSING).reached(WORKING, Occasion.END)).hasValue(CLOSING);
        assertThat(milestones(Phase.ACTIVE).reached(WORKING, Occasion.END)).isEmpty();
    }

    @Test
    void whoEndedEarlyIsAskedAndWhoDeclinedOrLeftIsNot() {
        LocalDate over = LocalDate.of(2026, 5, 4);
        Milestones active = milestones(Phase.ACTIVE);
        assertThat(active.reached(pair(START, over, Ending.EARLY), Occasion.END))
                .hasValue(over);
        assertThat(active.reached(pair(START, over, Ending.COMPLETED), Occasion.END))
                .hasValue(over);
        assertThat(active.reached(pair(START, over, Ending.DECLINED), Occasion.END))
                .isEmpty();
        assertThat(active.reached(pair(START, over, Ending.WITHDRAWN), Occasion.END))
                .isEmpty();
        assertThat(active.reached(pair(START, over, Ending.EARLY), Occasion.HALF_TIME))
                .as("an ended pair has no half-time")
                .isEmpty();
    }

    @Test
    void whatIsLongAgoIsNotAskedAbout() {
        LocalDate over = LocalDate.of(2026, 5, 4);
        Pair ended = pair(START, over, Ending.COMPLETED);
        Milestones active = milestones(Phase.ACTIVE);
        assertThat(active.isDue(ended, Occasion.END, over.minusDays(1))).isFalse();
        assertThat(active.isDue(ended, Occasion.END, over)).isTrue();
        assertThat(active.isDue(ended, Occasion.END, over.plusDays(45))).isTrue();
        assertThat(active.isDue(ended, Occasion.END, over.plusDays(46))).isFalse();
    }

    private static Milestones milestones(Phase phase) {
        return new Milestones(cohort(phase), Map.of(), ZoneId.of("UTC"));
    }

    private static Cohort cohort(Phase phase) {
        return new Cohort(
                new CohortId(1),
                0,
                phase,
                CLOSING.atStartOfDay(ZoneId.of("UTC")).toInstant(),
                new CohortPlan(
                        new ProgramId(1),
                        "Spring",
                        new EnrollmentWindow(START.minusDays(30), START.minusDays(10)),
                        true,
                        Eligibility.EVERYBODY,
                        Eligibility.EVERYBODY,
                        OptionalInt.empty(),
                        true,
                        START,
                        END));
    }

    private static Pair pair(LocalDate since, @Nullable LocalDate until, @Nullable Ending ending) {
        return new Pair(
                new PairId(1),
                new CohortId(1),
                new PersonId(1),
                new PersonId(2),
                until == null ? PairState.ACTIVE : PairState.ENDED,
                since,
                until,
                ending);
    }
}
