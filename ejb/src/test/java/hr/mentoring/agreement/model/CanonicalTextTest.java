package hr.mentoring.agreement.model;

import static hr.mentoring.agreement.model.Fixtures.formal;
import static hr.mentoring.agreement.model.Fixtures.informal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import hr.mentoring.common.RuleBroken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(CanonicalText.read(CanonicalText.write(formal()))).isEqualTo(formal());
        assertThat(CanonicalText.read(CanonicalText.write(AgreementText.EMPTY))).isEqualTo(AgreementText.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[boundaries]", "| a bar", "first\n\n[review]\n| 2026-01-01", "\tindented", "日本語 🙂"})
    void nothingThatPeopleTypeIsMistakenForAKey(String typed) {
        AgreementText text = informal(typed);
        assertThat(CanonicalText.read(CanonicalText.write(text))).isEqualTo(text);
    }

    @Test
    void theFormIsFixedBecauseSignaturesDependOnIt() {
        assertThat(CanonicalText.write(informal("monthly"))).isEqualTo("""
                        [formality]
                        | informal
                        [goal.1.what]
                        | Lead a project
                        [goal.1.how]
                        | Shadow one first
                        [goal.1.success]
                        | One delivered by June
                        [frequency]
                        | monthly
                        [review]
                        | 2026-06-01
                        """);
        assertThat(CanonicalText.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theSameWordsFromAnotherKeyboardAreTheSameText() {
        assertThat(informal("fu\u0308r uns\r\nbeide\u0000 ")).isEqualTo(informal("für uns\nbeide"));
    }

    @Test
    void blankPassagesAndGoalsAreLeftOut() {
        AgreementText text = new AgreementText(
                Formality.INFORMAL, List.of(new Goal(" ", "", "\n")), Map.of(Point.STYLE, "  "), List.of());
        assertThat(text.goals()).isEmpty();
        assertThat(text.points()).isEmpty();
    }

    @Test
    void aPassageThatNobodyWouldReadIsRefused() {
        assertThatThrownBy(() -> informal("x".repeat(4001)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("agreement.passage-long"));
    }
}
