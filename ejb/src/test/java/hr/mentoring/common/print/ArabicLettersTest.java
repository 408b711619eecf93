package hr.mentoring.common.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicLettersTest {

    @Test
    void arabicLettersTakeTheFormThatTheirNeighborsAskFor() {
        assertThat(ArabicLetters.shaped("بب")).isEqualTo("\uFE91\uFE90");
        assertThat(ArabicLetters.shaped("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(ArabicLetters.shaped("دب")).as("dal does not reach on").isEqualTo("\uFEA9\uFE8F");
        assertThat(ArabicLetters.shaped("بلا")).as("lam and alef are one").isEqualTo("\uFE91\uFEFC");
        assertThat(ArabicLetters.shaped("plain")).isEqualTo("plain");
    }
}
