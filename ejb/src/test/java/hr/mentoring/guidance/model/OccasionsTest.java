package hr.mentoring.guidance.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import hr.mentoring.guidance.Moment;
import hr.mentoring.guidance.Occasion;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingPhase;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingStep;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which moment it is in a relationship: never more than what is near, and each with a key of its own. */
class OccasionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final PairId PAIR = new PairId(7);

    @Test
    void untilTheyHaveMetItIsBeforeTheFirstMeeting() {
        assertThat(moments(working(10), null, List.of())).containsExactly(Moment.FIRST_MEETING);
        assertThat(moments(working(10), null, List.of(arranged(1, 2)))).containsExactly(Moment.FIRST_MEETING);
    }

    @Test
    void aMeetingIsNearThreeDaysBefore() {
        assertThat(moments(working(60), null, List.of(held(1, 20), arranged(2, 4))))
                .isEmpty();
        assertThat(moments(working(60), null, List.of(held(1, 20), arranged(2, 2))))
                .containsExactly(Moment.BEFORE_MEETING);
    }

    @Test
    void eachMeetingIsAMomentOfItsOwnAndBringsTheNextText() {
        Occasion second =
                of(working(60), null, List.of(held(1, 20), arranged(2, 2))).get(0);
        Occasion third = of(working(60), null, List.of(held(1, 40), held(2, 20), arranged(3, 2)))
                .get(0);

        assertThat(second.key()).isNotEqualTo(third.key());
        assertThat(third.turn()).isEqualTo(second.turn() + 1);
    }

    @Test
    void silenceBeginsThreeWeeksAfterTheLastMeetingUnlessOneIsArranged() {
        assertThat(moments(working(90), null, List.of(held(1, 20)))).isEmpty();
        assertThat(moments(working(90), null, List.of(held(1, 21)))).containsExactly(Moment.SILENCE);
        assertThat(moments(working(90), null, List.of(held(1, 30), arranged(2, 10))))
                .isEmpty();
    }

    @Test
    void whoeverNeverMetIsSilentThreeWeeksAfterTheyBecameAPair() {
        assertThat(moments(working(21), null, List.of())).containsExactly(Moment.FIRST_MEETING, Moment.SILENCE);
        assertThat(moments(working(20), null, List.of())).containsExactly(Moment.FIRST_MEETING);
    }

    @Test
    void aReviewDayIsNearFromAWeekBeforeUntilThreeDaysAfter() {
        assertThat(moments(working(60), TODAY.plusDays(8), List.of(held(1, 5)))).isEmpty();
        assertThat(moments(working(60), TODAY.plusDays(7), List.of(held(1, 5)))).containsExactly(Moment.REVIEW);
        assertThat(moments(working(60), TODAY.minusDays(3), List.of(held(1, 5))))
                .containsExactly(Moment.REVIEW);
        assertThat(moments(working(60), TODAY.minusDays(4), List.of(held(1, 5))))
                .isEmpty();
    }

    @Test
    void theMostPressingMomentStandsFirst() {
        assertThat(moments(working(60), TODAY, List.of(held(1, 20), arranged(2, 1))))
                .containsExactly(Moment.REVIEW, Moment.BEFORE_MEETING);
    }

    @Test
    void afterTheEndThereIsAWordForTwoWeeks() {
        assertThat(moments(ended(13), null, List.of())).containsExactly(Moment.ENDING);
        assertThat(moments(ended(14), null, List.of())).isEmpty();
    }

    private static List<Moment> moments(Pair pair, @Nullable LocalDate review, List<MeetingView> meetings) {
        return of(pair, review, meetings).stream().map(Occasion::moment).toList();
    }

    private static List<Occasion> of(Pair pair, @Nullable LocalDate review, List<MeetingView> meetings) {
        return new Occasions(NOW, ZoneOffset.UTC).of(pair, Side.MENTEE, review, meetings);
    }

    private static Pair working(int days) {
        return pair(PairState.ACTIVE, TODAY.minusDays(days), null);
    }

    private static Pair ended(int daysAgo) {
        return pair(PairState.ENDED, TODAY.minusDays(200), TODAY.minusDays(daysAgo));
    }

    private static Pair pair(PairState state, LocalDate since, @Nullable LocalDate until) {
        return new Pair(PAIR, new CohortId(3), new PersonId(1), new PersonId(2), state, since, until, null);
    }

    private static MeetingView held(int number, int daysAgo) {
        return meeting(number, MeetingState.HELD, NOW.minus(Duration.ofDays(daysAgo)), false);
    }

    private static MeetingView arranged(int number, int inDays) {
        return meeting(number, MeetingState.ARRANGED, NOW.plus(Duration.ofDays(inDays)), true);
    }

    private static MeetingView meeting(int number, MeetingState state, Instant startsAt, boolean ahead) {
        Person somebody = person();
        return new MeetingView(
                new MeetingId(number),
                working(90),
                number,
                somebody,
                somebody,
                Side.MENTEE,
                state,
                ahead ? MeetingPhase.BEFORE : MeetingPhase.AFTER,
                MeetingStep.NOTHING,
                List.of(),
                somebody.id(),
                startsAt,
                45,
                "",
                "",
                null,
                null,
                null,
                false,
                ahead,
                null,
                null,
                false,
                1);
    }

    private static Person person() {
        return new Person(
                new PersonId(1),
                "N1",
                "Ana",
                "Berg",
                "ana@example.com",
                Optional.empty(),
                new OrgUnitId(1),
                "Sales",
                "Lisbon",
                ZoneOffset.UTC,
                "Analyst",
                2,
                Optional.empty(),
                List.of("en"),
                true);
    }
}
