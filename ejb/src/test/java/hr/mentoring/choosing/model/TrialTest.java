package hr.mentoring.choosing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.choosing.TrialState;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Both say once after the first conversation: both yes confirms it, one no ends it. */
class TrialTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void itIsConfirmedWhenBothSayYes() {
        Trial trial = trial();
        trial.confirm(ANA, NOW);
        assertThat(trial.state()).isEqualTo(TrialState.OPEN);
        assertThat(trial.waiting()).containsExactly(BEN);

        trial.confirm(BEN, NOW);

        assertThat(trial.state()).isEqualTo(TrialState.CONFIRMED);
        refuses("choosing.decided", () -> trial.decline(BEN, "", NOW));
    }

    @Test
    void oneNoEndsItAlsoAfterAYes() {
        Trial trial = trial();
        trial.confirm(ANA, NOW);

        trial.decline(ANA, "We work too closely.", NOW);

        assertThat(trial.state()).isEqualTo(TrialState.DECLINED);
        refuses("choosing.decided", () -> trial.confirm(BEN, NOW));
    }

    @Test
    void nobodySaysYesTwice() {
        Trial trial = trial();
        trial.confirm(ANA, NOW);

        refuses("choosing.said-already", () -> trial.confirm(ANA, NOW));
    }

    @Test
    void aPairThatEndsOtherwiseIsAskedNoLonger() {
        Trial trial = trial();

        trial.close(NOW);

        refuses("choosing.decided", () -> trial.confirm(ANA, NOW));
    }

    @Test
    void aProgramGivesAtMostNinetyDays() {
        TrialRule rule = new TrialRule(new ProgramId(1));
        rule.decide(21);

        refuses("choosing.days", () -> rule.decide(91));
        refuses("choosing.days", () -> rule.decide(-1));
        assertThat(rule.days()).isEqualTo(21);
    }

    private static Trial trial() {
        Pair pair = new Pair(
                new PairId(7), new CohortId(3), ANA, BEN, PairState.ACTIVE, LocalDate.parse("2026-03-01"), null, null);
        return new Trial(pair, LocalDate.parse("2026-03-22"), NOW);
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
