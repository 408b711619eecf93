package hr.mentoring.agreement.model;

import static hr.mentoring.agreement.model.Fixtures.formal;
import static hr.mentoring.agreement.model.Fixtures.informal;
import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Comparison;
import hr.mentoring.agreement.Comparison.Change;
import hr.mentoring.agreement.Comparison.Fate;
import hr.mentoring.agreement.Comparison.Piece;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "once a month; once a month; once a month",
                "once a month; twice a month; [-once][+twice] a month",
                "every three weeks; every two months; every [-three weeks][+two months]",
                "by phone; by phone and mail; by phone[+ and mail]",
                "by phone and mail; by phone; by phone[- and mail]",
                "Montags früh; Dienstags früh; [-Montags][+Dienstags] früh"
            })
    void phrasesAreComparedWordByWord(String before, String after, String marked) {
        assertThat(marked(WordDiff.between(before, after))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 42, 99})
    void bothPassagesCanBeReadOutOfTheComparison(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = sentence(random);
            String after = sentence(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertThat(reading(pieces, Fate.REMOVED)).isEqualTo(before);
            assertThat(reading(pieces, Fate.ADDED)).isEqualTo(after);
        }
    }

    @Test
    void theSameTextHasNoDifferences() {
        assertThat(TextComparison.of(formal(), formal()).isEmpty()).isTrue();
        assertThat(TextComparison.of(formal(), formal()).changes()).isNotEmpty();
    }

    @Test
    void aGoalPutInFrontDoesNotMakeTheOthersLookChanged() {
        Goal old = new Goal("Lead a project", "Shadow one", "Delivered");
        Goal fresh = new Goal("Speak in public", "Practise", "One talk");

        Comparison comparison = TextComparison.of(withGoals(old), withGoals(fresh, old));

        assertThat(comparison.differences()).hasSize(3).allSatisfy(change -> {
            assertThat(change.number()).isEqualTo(1);
            assertThat(change.pieces()).extracting(Piece::fate).containsOnly(Fate.ADDED);
        });
    }

    @Test
    void aRewordedGoalIsComparedWithWhatItWas() {
        Comparison comparison = TextComparison.of(
                withGoals(new Goal("Lead a small project", "", "x")),
                withGoals(new Goal("Lead a large project", "", "x")));

        assertThat(comparison.differences())
                .singleElement()
                .satisfies(change -> assertThat(marked(change.pieces())).isEqualTo("Lead a [-small][+large] project"));
    }

    @Test
    void aGoalTakenAwayIsShownAsRemoved() {
        Goal kept = new Goal("Kept", "", "x");
        Comparison comparison = TextComparison.of(withGoals(new Goal("Gone", "", "y"), kept), withGoals(kept));

        assertThat(comparison.differences())
                .flatExtracting(Change::pieces)
                .containsExactly(new Piece(Fate.REMOVED, "Gone"), new Piece(Fate.REMOVED, "y"));
    }

    @Test
    void reviewDaysComeAndGoAsWholeDays() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        LocalDate june = LocalDate.of(2026, 6, 1);
        Change change = TextComparison.of(reviewing(march), reviewing(june))
                .differences()
                .get(0);

        assertThat(change.point()).isEqualTo(Point.REVIEWS);
        assertThat(change.pieces())
                .containsExactly(new Piece(Fate.REMOVED, "2026-03-01"), new Piece(Fate.ADDED, "2026-06-01"));
    }

    @Test
    void changesStandInReadingOrder() {
        assertThat(TextComparison.of(informal("monthly"), formal()).changes())
                .extracting(Change::point)
                .isSorted();
    }

    private static AgreementText withGoals(Goal... goals) {
        return new AgreementText(Formality.INFORMAL, List.of(goals), Map.of(), List.of());
    }

    private static AgreementText reviewing(LocalDate day) {
        return new AgreementText(Formality.INFORMAL, List.of(), Map.of(), List.of(day));
    }

    private static String sentence(Random random) {
        String[] words = {"we", "meet", "once", "a", "month", ",", "\n", "  ", "é", "by phone."};
        StringBuilder sentence = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            sentence.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
        }
        return sentence.toString();
    }

    private static String reading(List<Piece> pieces, Fate side) {
        return pieces.stream()
                .filter(piece -> piece.fate() == Fate.SAME || piece.fate() == side)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.fate()) {
                    case SAME -> piece.words();
                    case REMOVED -> "[-" + piece.words() + "]";
                    case ADDED -> "[+" + piece.words() + "]";
                })
                .collect(Collectors.joining());
    }
}
