package hr.mentoring.reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.reciprocity.Sign;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The one word that HR sees comes from counts alone. */
class SignsTest {

    private static final Instant BEGUN = Instant.parse("2026-01-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @Test
    void aPairThatHasOnlyBegunIsLeftInPeace() {
        Instant soon = BEGUN.plus(Signs.YOUNG).minusSeconds(1);

        assertThat(Signs.of(0, 0, BEGUN, BEGUN, soon)).isEqualTo(Sign.YOUNG);
        assertThat(Signs.of(20, 0, BEGUN, soon, soon)).isEqualTo(Sign.YOUNG);
    }

    @Test
    void nothingForAWhileIsSilenceHoweverMuchThereWas() {
        assertThat(Signs.of(20, 20, BEGUN, NOW.minus(Signs.QUIET).minusSeconds(1), NOW))
                .isEqualTo(Sign.SILENT);
        assertThat(Signs.of(20, 20, BEGUN, NOW.minus(Signs.QUIET), NOW)).isEqualTo(Sign.LIVELY);
    }

    @Test
    void almostEverythingOneWayIsOneSidedWhicheverWay() {
        assertThat(Signs.of(11, 1, BEGUN, YESTERDAY, NOW)).isEqualTo(Sign.ONE_SIDED);
        assertThat(Signs.of(1, 11, BEGUN, YESTERDAY, NOW)).isEqualTo(Sign.ONE_SIDED);
        assertThat(Signs.of(10, 2, BEGUN, YESTERDAY, NOW)).isEqualTo(Sign.LIVELY);
    }

    @Test
    void tooFewActsSayNothingAboutTheirDirection() {
        assertThat(Signs.of(Signs.ENOUGH - 1, 0, BEGUN, YESTERDAY, NOW)).isEqualTo(Sign.LIVELY);
        assertThat(Signs.of(Signs.ENOUGH, 0, BEGUN, YESTERDAY, NOW)).isEqualTo(Sign.ONE_SIDED);
    }
}
