package hr.mentoring.enrollment.signup;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.enrollment.signup.CellWords.Answer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTest {

    private static final Set<String> KNOWN =
            Set.of("Strategy", "Negotiating", "Health, safety and environment", "English at work");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strategy;Negotiating",
                "Strategy; Negotiating;",
                "Strategy, Negotiating",
                "Strategy\nNegotiating",
                "- Strategy\n- Negotiating",
                "Strategy\r\n\r\n• Negotiating ",
                "Strategy | Negotiating"
            })
    void answersAreTakenApartHoweverTheFormPutsThemTogether(String cell) {
        assertThat(words(cell)).containsExactly("Strategy", "Negotiating");
    }

    @Test
    void aCommaInsideAKnownAnswerStays() {
        assertThat(words("Strategy, Health, safety and environment, Negotiating"))
                .containsExactly("Strategy", "Health, safety and environment", "Negotiating");
    }

    @ParameterizedTest
    @CsvSource({"Other: juggling", "Sonstiges: juggling", "other - juggling", "Andere : juggling"})
    void theWordOtherIsNoPartOfTheAnswer(String cell) {
        assertThat(words(cell)).containsExactly("juggling");
    }

    @ParameterizedTest
    @CsvSource({
        "Negotiating (4), 4",
        "Negotiating: 2, 2",
        "Negotiating – 5/5, 5",
        "Negotiating [1], 1",
        "Negotiating, 0",
        "Negotiating (9), 0"
    })
    void aLevelMayStandBehindAnAnswer(String cell, int level) {
        assertThat(CellWords.answers(cell, KNOWN::contains))
                .singleElement()
                .extracting(Answer::level)
                .isEqualTo(level);
    }

    @Test
    void nothingIsInACellOfSeparators() {
        assertThat(words(" ; ,\n;; , ")).isEmpty();
    }

    @Test
    void aCellOfAHundredThousandCommasIsReadInGoodTime() {
        assertThat(words(",".repeat(100_000) + "Strategy")).containsExactly("Strategy");
    }

    private static List<String> words(String cell) {
        return CellWords.answers(cell, KNOWN::contains).stream()
                .map(Answer::words)
                .toList();
    }
}
