package hr.mentoring.development.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.Growth;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.Round;
import hr.mentoring.development.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each of the two says where the mentee stands, and neither leads the other. */
class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MappedId SPEAKING = new MappedId(7);

    @Test
    void whatIsTypedIsItsWritersAloneUntilItIsSaid() {
        Assessment sheet = empty(Round.START, Side.MENTEE);
        sheet.keep(0, Level.ALONE, "I gave three talks.", NOW);
        assertThat(sheet.judgement()).isEmpty();

        assertThat(sheet.say(NOW)).isTrue();
        assertThat(sheet.judgement())
                .hasValueSatisfying(said -> assertThat(said.why()).isEqualTo("I gave three talks."));
    }

    @Test
    void aLevelWithoutAWordWhyIsNotSaidYet() {
        Assessment sheet = empty(Round.START, Side.MENTOR);
        sheet.keep(0, Level.ALONE, " ", NOW);
        assertThat(sheet.say(NOW)).isFalse();
        sheet.keep(1, null, "A word", NOW);
        assertThat(sheet.say(NOW)).isFalse();
    }

    @Test
    void whatIsSaidStaysAsItIs() {
        Assessment said = said(Round.START, Side.MENTEE, Level.ALONE);

        refuses("development.said-already", () -> said.keep(1, Level.WELL, "After all", NOW));
        assertThat(said.say(NOW)).isFalse();
    }

    @Test
    void aSecondWindowIsCaught() {
        Assessment sheet = empty(Round.START, Side.MENTEE);
        sheet.keep(0, Level.NEW, "First window", NOW);

        refuses("development.typed-elsewhere", () -> sheet.keep(0, Level.WELL, "Second window", NOW));
        assertThat(sheet.sheet().why()).isEqualTo("First window");
    }

    @Test
    void bothAreReadSideBySideOnlyWhenBothHaveSpoken() {
        Assessment mentee = said(Round.START, Side.MENTEE, Level.WELL);
        Assessment typing = empty(Round.START, Side.MENTOR);
        typing.keep(0, Level.WITH_HELP, "The last talk was read out.", NOW);
        assertThat(Standings.of(List.of(mentee, typing))).isEmpty();

        typing.say(NOW);
        assertThat(Standings.of(List.of(mentee, typing))).singleElement().satisfies(both -> {
            assertThat(both.mentee().level()).isEqualTo(Level.WELL);
            assertThat(both.mentor().level()).isEqualTo(Level.WITH_HELP);
            assertThat(both.distance()).isEqualTo(2);
        });
    }

    @Test
    void onlyWhatBothSawCountsAsGained() {
        assertThat(growth(Level.NEW, Level.NEW, Level.WELL, Level.ALONE).gained())
                .isEqualTo(2);
        assertThat(growth(Level.NEW, Level.ALONE, Level.WELL, Level.ALONE).gained())
                .isZero();
        assertThat(growth(Level.WELL, Level.WELL, Level.ALONE, Level.ALONE).gained())
                .isZero();
        assertThat(growth(Level.NEW, Level.NEW, Level.WELL, Level.ALONE).reached())
                .isEqualTo(Level.ALONE);
    }

    @Test
    void whoeverSpokeOnceHasNotGrownYet() {
        Standing once = standing(Round.START, Level.ALONE, Level.ALONE);

        assertThat(Growth.of(List.of(once))).hasValueSatisfying(growth -> {
            assertThat(growth.isReassessed()).isFalse();
            assertThat(growth.gained()).isZero();
        });
        assertThat(Growth.of(List.of())).isEmpty();
    }

    private static Growth growth(Level mentee, Level mentor, Level menteeLater, Level mentorLater) {
        return new Growth(standing(Round.START, mentee, mentor), standing(Round.END, menteeLater, mentorLater));
    }

    private static Standing standing(Round round, Level mentee, Level mentor) {
        return Standings.of(List.of(said(round, Side.MENTEE, mentee), said(round, Side.MENTOR, mentor)))
                .get(0);
    }

    private static Assessment said(Round round, Side side, Level level) {
        Assessment sheet = empty(round, side);
        sheet.keep(0, level, "Because", NOW);
        sheet.say(NOW);
        return sheet;
    }

    private static Assessment empty(Round round, Side side) {
        return new Assessment(SPEAKING, round, side, NOW);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
