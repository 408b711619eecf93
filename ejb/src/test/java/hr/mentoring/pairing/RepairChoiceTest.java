package hr.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairChoiceTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, 2500})
    void refusesPointsThatNoFitCanGainAndQuotesThem(int points) {
        assertThatThrownBy(() -> new RepairChoice.MoveForGain(points))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("points");
                    assertThat(Texts.LANGUAGES)
                            .allSatisfy(language ->
                                    assertThat(Texts.of(language, refusal)).contains("100", Integer.toString(points)));
                });
    }

    @Test
    void takesPointsFromNothingToAWholeFit() {
        assertThat(new RepairChoice.MoveForGain(0).points()).isZero();
        assertThat(new RepairChoice.MoveForGain(100).points()).isEqualTo(RepairChoice.MoveForGain.MOST);
    }
}
