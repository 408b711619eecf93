package hr.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.PairReasons.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairReasonsTest {

    private static final PairReasons.Reason TEACHES =
            new PairReasons.Reason("teaches-fully", Direction.MENTOR_GIVES, List.of());

    private final PairReasons reasons = new PairReasons(
            7000,
            List.of(
                    new PairReasons.Part("needs-met", 4000, 4000, List.of(TEACHES)),
                    new PairReasons.Part("wish-of-mentee", 0, 1000, List.of())),
            List.of("common-language"));

    @Test
    void theTwoReadNoFigureFromWhichASecretCouldBeWorkedOut() {
        PairReasons told = reasons.withoutScores();

        assertThat(told.score()).isZero();
        assertThat(told.brokenRules()).isEmpty();
        assertThat(told.parts()).allMatch(part -> part.points() == 0 && part.most() == 0);
    }

    @Test
    void aCriterionWithoutAnythingToSayIsNotEvenNamedToTheTwo() {
        assertThat(reasons.withoutScores().parts())
                .extracting(PairReasons.Part::criterion)
                .containsExactly("needs-met");
    }

    @Test
    void reasonsAreFoundByWhoGivesToWhom() {
        assertThat(reasons.reasons(Direction.MENTOR_GIVES)).containsExactly(TEACHES);
        assertThat(reasons.reasons(Direction.MENTEE_GIVES)).isEmpty();
    }
}
