package hr.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.MeetingPhase;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingStep;
import hr.mentoring.meeting.ProposedTimes;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with a meeting, when, and from which state. */
class MeetingTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant AFTERWARDS = MONDAY.plus(Duration.ofHours(2));
    private static final Pair PAIR =
            new Pair(new PairId(7), new CohortId(1), ANA, BEN, PairState.ACTIVE, LocalDate.of(2026, 3, 1), null, null);

    @Test
    void theOtherOneTakesATimeAndBothKnowWhen() {
        Meeting meeting = proposed();
        meeting.accept(BEN, TUESDAY, NOW);

        assertThat(meeting.state()).isEqualTo(MeetingState.ARRANGED);
        assertThat(meeting.startsAt()).contains(TUESDAY);
        assertThat(meeting.slots()).isEmpty();
    }

    @Test
    void nobodyTakesTheirOwnTimes() {
        refuses("meeting.own-times", () -> proposed().accept(ANA, MONDAY, NOW));
        refuses("meeting.own-times", () -> proposed().putOff(ANA, "", NOW));
    }

    @Test
    void aTimeThatWasTakenBackOrHasPassedCannotBeTaken() {
        Meeting meeting = proposed();
        meeting.propose(ANA, times(TUESDAY), NOW);

        refuses("meeting.slot-gone", () -> meeting.accept(BEN, MONDAY, NOW));
        refuses("meeting.slot-past", () -> meeting.accept(BEN, TUESDAY, TUESDAY));
    }

    @Test
    void otherTimesAreAnAnswerAndTurnTheTable() {
        Meeting meeting = proposed();
        boolean moved = meeting.propose(BEN, times(TUESDAY), NOW);

        assertThat(moved).isFalse();
        assertThat(meeting.slots()).containsExactly(TUESDAY);
        assertThat(meeting.stepFor(ANA, false, NOW)).isEqualTo(MeetingStep.ANSWER_TIMES);
        meeting.accept(ANA, TUESDAY, NOW);
        assertThat(meeting.startsAt()).contains(TUESDAY);
    }

    @Test
    void notNowKeepsTheMeetingForLater() {
        Meeting meeting = proposed();
        meeting.putOff(BEN, "After the audit.", NOW);

        assertThat(meeting.state()).isEqualTo(MeetingState.PUT_OFF);
        assertThat(meeting.slots()).isEmpty();
        assertThat(meeting.word()).isEqualTo("After the audit.");
        assertThat(meeting.stepFor(ANA, false, NOW)).isEqualTo(MeetingStep.PROPOSE_AGAIN);
        meeting.propose(ANA, times(TUESDAY), NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.PROPOSED);
    }

    @Test
    void movingGivesUpTheTimeAndWhatWasAskedAboutIt() {
        Meeting meeting = arranged();
        meeting.askGoodTime(ANA, MONDAY.minusSeconds(60));
        boolean moved = meeting.propose(BEN, times(TUESDAY), MONDAY.minusSeconds(30));

        assertThat(moved).isTrue();
        assertThat(meeting.startsAt()).isEmpty();
        assertThat(meeting.goodTimeAskedBy()).isEmpty();
    }

    @Test
    void itIsAskedOnTheDayOnceAndAnsweredByTheOtherOne() {
        Meeting meeting = arranged();
        refuses("meeting.not-the-day", () -> meeting.askGoodTime(ANA, NOW));
        Instant onTheDay = MONDAY.minus(Duration.ofHours(3));
        refuses("meeting.not-asked", () -> meeting.confirmGoodTime(BEN, onTheDay));
        meeting.askGoodTime(ANA, onTheDay);
        refuses("meeting.asked-already", () -> meeting.askGoodTime(BEN, onTheDay));
        refuses("meeting.not-asked", () -> meeting.confirmGoodTime(ANA, onTheDay));
        assertThat(meeting.stepFor(BEN, true, onTheDay)).isEqualTo(MeetingStep.ANSWER_GOOD_TIME);

        meeting.confirmGoodTime(BEN, onTheDay);
        assertThat(meeting.goodTimeConfirmedAt()).contains(onTheDay);
        assertThat(meeting.stepFor(BEN, true, onTheDay)).isEqualTo(MeetingStep.MEET);
        refuses("meeting.not-asked", () -> meeting.confirmGoodTime(BEN, onTheDay));
    }

    @Test
    void beforeItBeginsThereIsNothingToSayOfIt() {
        refuses("meeting.not-begun", () -> arranged().record(ANA, Course.ON_TIME, MONDAY.minusMillis(1)));
        refuses("meeting.not-arranged", () -> proposed().record(ANA, Course.ON_TIME, AFTERWARDS));
    }

    @ParameterizedTest(name = "mentee {0}, mentor {1}: {2}, on time {3}")
    @CsvSource({
        "ON_TIME,        ,               HELD,   true",
        ",               ON_TIME,        HELD,   true",
        "ON_TIME,        ON_TIME,        HELD,   true",
        "I_WAS_LATE,     ON_TIME,        HELD,   false",
        "ON_TIME,        OTHER_WAS_LATE, HELD,   false",
        "DID_NOT_MEET,   ,               MISSED, false",
        "DID_NOT_MEET,   DID_NOT_MEET,   MISSED, false",
        "DID_NOT_MEET,   ON_TIME,        HELD,   false",
    })
    void whatBothSayDecidesHowItIsRemembered(Course mentee, Course mentor, MeetingState state, boolean onTime) {
        Meeting meeting = arranged();
        if (mentee != null) {
            meeting.record(ANA, mentee, AFTERWARDS);
        }
        if (mentor != null) {
            meeting.record(BEN, mentor, AFTERWARDS);
        }

        assertThat(meeting.state()).isEqualTo(state);
        assertThat(meeting.isOnTime()).isEqualTo(onTime);
    }

    @Test
    void whatOneSaidCanBeCorrected() {
        Meeting meeting = arranged();
        meeting.record(ANA, Course.DID_NOT_MEET, AFTERWARDS);
        meeting.record(ANA, Course.ON_TIME, AFTERWARDS);

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    }

    static Stream<Arguments> tooLate() {
        return Stream.of(
                act("move", meeting -> meeting.propose(ANA, times(TUESDAY), AFTERWARDS)),
                act("put off", meeting -> meeting.putOff(BEN, "", AFTERWARDS)),
                act("cancel", meeting -> meeting.cancel(BEN, "", AFTERWARDS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLate")
    void whatHasBegunIsNeitherMovedNorPutOffNorCalledOff(String name, Consumer<Meeting> act) {
        refuses("meeting.begun", () -> act.accept(arranged()));
        Meeting held = arranged();
        held.record(ANA, Course.ON_TIME, AFTERWARDS);
        refuses("meeting.over", () -> act.accept(held));
    }

    @Test
    void whatIsCalledOffStaysSo() {
        Meeting meeting = proposed();
        meeting.cancel(BEN, "I am leaving the site.", NOW);

        refuses("meeting.nothing-proposed", () -> meeting.accept(BEN, MONDAY, NOW));
        refuses("meeting.over", () -> meeting.propose(ANA, times(TUESDAY), NOW));
        refuses("meeting.not-arranged", () -> meeting.record(ANA, Course.ON_TIME, AFTERWARDS));
    }

    @Test
    void theEndOfThePairCallsOffWhatIsToComeAndLeavesWhatWas() {
        Meeting ahead = arranged();
        ahead.close(NOW);
        assertThat(ahead.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(ahead.saidBy()).isEmpty();

        Meeting held = arranged();
        held.record(ANA, Course.ON_TIME, AFTERWARDS);
        held.close(AFTERWARDS);
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
    }

    @ParameterizedTest(name = "{0} minutes around the beginning: {1}")
    @CsvSource({"-16, BEFORE", "-15, DURING", "0, DURING", "59, DURING", "60, AFTER"})
    void thePageChangesWithTime(long minutes, MeetingPhase phase) {
        assertThat(arranged().phase(MONDAY.plus(Duration.ofMinutes(minutes)))).isEqualTo(phase);
    }

    @Test
    void theMenteePreparesAndTheMentorWaitsForTheAgenda() {
        assertThat(arranged().stepFor(ANA, false, NOW)).isEqualTo(MeetingStep.SHARE_AGENDA);
        assertThat(arranged().stepFor(BEN, false, NOW)).isEqualTo(MeetingStep.AWAIT_AGENDA);
        assertThat(arranged().stepFor(ANA, true, NOW)).isEqualTo(MeetingStep.MEET);
        assertThat(arranged().stepFor(BEN, true, AFTERWARDS)).isEqualTo(MeetingStep.SAY_HOW_IT_WENT);
    }

    @Test
    void everyReasonAgainstTimesIsNamedAtOnce() {
        assertThatThrownBy(() -> new Meeting(
                        PAIR,
                        1,
                        ANA,
                        new ProposedTimes(List.of(NOW.minusSeconds(1), NOW.plus(Duration.ofDays(300))), 5, "", ""),
                        NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.all())
                                .extracting(RuleBroken::code)
                                .containsExactly("meeting.slot-past", "meeting.slot-far", "meeting.minutes"));
        refuses("meeting.slots-number", () -> new Meeting(PAIR, 1, ANA, times(), NOW));
    }

    @Test
    void aStrangerHasNoPartInIt() {
        assertThatThrownBy(() -> proposed().accept(new PersonId(3), MONDAY, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whateverTheTwoDoAMeetingHasEitherATimeOrTimesToChooseFrom(@ForAll("acts") List<Act> acts) {
        Meeting meeting = proposed();
        Instant clock = NOW;
        for (Act act : acts) {
            clock = clock.plus(Duration.ofHours(act.hours()));
            int before = meeting.acts();
            try {
                act.on(meeting, clock);
                assertThat(meeting.acts()).isGreaterThan(before);
            } catch (RuleBroken refused) {
                assertThat(refused.code()).startsWith("meeting.");
            }
            assertThat(meeting.state() == MeetingState.PROPOSED)
                    .isEqualTo(!meeting.slots().isEmpty());
            if (meeting.state() != MeetingState.CANCELLED) {
                assertThat(meeting.startsAt().isPresent())
                        .isNotEqualTo(meeting.state().isBeingArranged());
            }
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Act.Kind.class),
                        Arbitraries.of(ANA, BEN),
                        Arbitraries.integers().between(0, 40))
                .as(Act::new)
                .list()
                .ofMaxSize(20);
    }

    private record Act(Kind kind, PersonId by, int hours) {

        enum Kind {
            PROPOSE,
            ACCEPT,
            PUT_OFF,
            CANCEL,
            ASK,
            CONFIRM,
            RECORD,
            CLOSE
        }

        void on(Meeting meeting, Instant now) {
            switch (kind) {
                case PROPOSE -> meeting.propose(by, times(now.plus(Duration.ofHours(20))), now);
                case ACCEPT ->
                    meeting.accept(by, meeting.slots().stream().findFirst().orElse(MONDAY), now);
                case PUT_OFF -> meeting.putOff(by, "", now);
                case CANCEL -> meeting.cancel(by, "", now);
                case ASK -> meeting.askGoodTime(by, now);
                case CONFIRM -> meeting.confirmGoodTime(by, now);
                case RECORD -> meeting.record(by, Course.ON_TIME, now);
                case CLOSE -> {
                    RuleBroken.require(meeting.isAhead(now), "meeting.over");
                    meeting.close(now);
                }
            }
        }
    }

    private static Arguments act(String name, Consumer<Meeting> act) {
        return arguments(name, act);
    }

    private static Meeting proposed() {
        return new Meeting(PAIR, 1, ANA, times(MONDAY, TUESDAY), NOW);
    }

    private static Meeting arranged() {
        Meeting meeting = proposed();
        meeting.accept(BEN, MONDAY, NOW);
        return meeting;
    }

    private static ProposedTimes times(Instant... slots) {
        return new ProposedTimes(Arrays.asList(slots), 60, "Video", "");
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
