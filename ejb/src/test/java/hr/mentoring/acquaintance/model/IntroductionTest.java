package hr.mentoring.acquaintance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.acquaintance.IntroductionState;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A request travels hop by hop; nobody sees that it was stopped. */
class IntroductionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void itLiesWithOneAfterTheOtherUntilItArrives() {
        Introduction asked = asked();
        assertThat(asked.holder()).isEqualTo(new PersonId(2));

        asked.passOn(NOW);
        assertThat(asked.state()).isEqualTo(IntroductionState.ON_ITS_WAY);
        asked.passOn(NOW);

        assertThat(asked.state()).isEqualTo(IntroductionState.ARRIVED);
        assertThat(asked.holder()).isEqualTo(asked.mentor());
    }

    @Test
    void theMentorAnswersYesOrNotNowOnce() {
        Introduction arrived = asked();
        refuses("acquaintance.over", () -> arrived.answer(true));
        arrived.passOn(NOW);
        arrived.passOn(NOW);

        arrived.answer(false);

        assertThat(arrived.state()).isEqualTo(IntroductionState.NOT_NOW);
        refuses("acquaintance.over", () -> arrived.answer(true));
    }

    @Test
    void whatIsStoppedLooksLikeWhatLiesStill() {
        Introduction stopped = asked();

        stopped.stop();

        assertThat(stopped.state()).isEqualTo(IntroductionState.ON_ITS_WAY);
        assertThat(stopped.isWaiting()).isFalse();
        refuses("acquaintance.over", () -> stopped.passOn(NOW));
        stopped.end();
        assertThat(stopped.state()).isEqualTo(IntroductionState.ENDED);
    }

    @Test
    void thatItArrivedReadsLikeOnItsWayForWhoeverAsked() {
        assertThat(IntroductionState.ARRIVED.key()).isEqualTo(IntroductionState.ON_ITS_WAY.key());
    }

    @Test
    void whoeverKnowsTheMentorNeedsNoIntroduction() {
        refuses(
                "acquaintance.known-already",
                () -> new Introduction(List.of(new PersonId(1), new PersonId(2)), "Hello", NOW));
        refuses("acquaintance.word-missing", () -> new Introduction(chain(), " ", NOW));
    }

    private static Introduction asked() {
        return new Introduction(chain(), "I would like to learn how you lead without power.", NOW);
    }

    private static List<PersonId> chain() {
        return List.of(new PersonId(1), new PersonId(2), new PersonId(3), new PersonId(4));
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
