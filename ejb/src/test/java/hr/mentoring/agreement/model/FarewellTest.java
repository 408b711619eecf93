package hr.mentoring.agreement.model;

import static hr.mentoring.agreement.model.Fixtures.MENTEE;
import static hr.mentoring.agreement.model.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.PairId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarewellTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Thanks!", "  thank you    \n "})
    void thanksNameSomethingSpecific(String thanks) {
        assertThatThrownBy(() -> new Farewell(new PairId(7), MENTEE, thanks, null, true, NOW))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("agreement.thanks-short");
                    assertThat(refusal.field()).isEqualTo("thanks");
                });
    }

    @Test
    void theReasonForHrMayBeLeftOut() {
        Farewell farewell = new Farewell(new PairId(7), MENTEE, "You read my talk three times.", "  ", true, NOW);
        assertThat(farewell.reasonForHr()).isNull();
    }

    @Test
    void whatNobodyWouldReadIsRefusedBesideItsField() {
        assertThatThrownBy(() -> new Farewell(
                        new PairId(7), MENTEE, "You read my talk three times.", "x".repeat(2001), true, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.field()).isEqualTo("reasonForHr"));
    }
}
