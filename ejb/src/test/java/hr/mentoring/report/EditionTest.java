package hr.mentoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.Quarter;
import java.util.Locale;
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
    void peopleReadItsQuarterAndWhichEditionItIs() {
        assertThat(Edition.named("2026-Q3").in(Locale.ENGLISH)).isEqualTo("Q3 2026");
        assertThat(Edition.named("2026-Q3/2").in(Locale.GERMAN)).isEqualTo("Q3 2026, Ausgabe 2");
        assertThat(Edition.named("autumn").in(Locale.GERMAN)).isEqualTo("autumn");
    }

    @Test
    void whatIsNoEditionIsRefused() {
        assertThatThrownBy(() -> new Edition(THIRD, 0)).hasMessageContaining("0");
        assertThatThrownBy(() -> Edition.parse("autumn")).isInstanceOf(RuleBroken.class);
    }
}
