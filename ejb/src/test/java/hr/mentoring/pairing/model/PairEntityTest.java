package hr.mentoring.pairing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PairEntityTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 30);

    private final PairEntity pair = new PairEntity(new CohortId(1), new PersonId(10), new PersonId(20), PUBLISHED);

    @Test
    void endsOnceAndRemembersWhenAndHow() {
        pair.end(Ending.COMPLETED, LATER);

        assertThat(pair)
                .extracting("state", "endedOn", "ending", "active")
                .containsExactly(PairState.ENDED, LATER, Ending.COMPLETED, null);
    }

    @Test
    void cannotEndTwice() {
        pair.end(Ending.EARLY, LATER);

        assertThatThrownBy(() -> pair.end(Ending.COMPLETED, LATER.plusDays(1)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("pairing.pair-ended-already"));
    }

    @Test
    void nobodyMentorsThemselves() {
        assertThatThrownBy(() -> new PairEntity(new CohortId(1), new PersonId(10), new PersonId(10), PUBLISHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10");
    }
}
