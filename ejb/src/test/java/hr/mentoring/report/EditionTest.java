package hr.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.Quarter;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Quarter THIRD = new Quarter(2026, 3);

    @Test
    void theFirstEditionIsCalledLikeItsQuarter() {
        assertThat(Edition.first(THIRD)).hasToString("2026-Q3").isEqualTo(Edition.parse("2026-Q3"));
        assertThat(Edition.first(THIRD).isCorrection()).isFalse();
    }

    @Test
    void aCorrectionIsNumberedBehindIt() {
        Edition second = Edition.first(THIRD).next();
        assertThat(second).hasToString("2026-Q3/2").isEqualTo(Edition.parse("2026-Q3/2"));
        assertThat(second.isCorrection()).isTrue();
    }

    @Test
    void whatIsNoEditionIsRefused() {
        assertThatThrownBy(() -> new Edition(THIRD, 0)).hasMessageContaining("0");
        assertThatThrownBy(() -> Edition.parse("autumn")).isInstanceOf(RuleBroken.class);
    }
}
