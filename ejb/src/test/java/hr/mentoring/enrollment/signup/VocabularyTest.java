package hr.mentoring.enrollment.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private final Vocabularies vocabularies = new Vocabularies(ColumnGuessTest.COMPETENCIES);

    @ParameterizedTest
    @CsvSource({
        "COMPETENCY, negotiating, negotiating",
        "COMPETENCY, NEGOTIATING!, negotiating",
        "COMPETENCY, Verhandeln, negotiating",
        "COMPETENCY, neue leute auswahlen, hiring",
        "LANGUAGE, English, en",
        "LANGUAGE, Deutsch, de",
        "LANGUAGE, hrvatski, hr",
        "LANGUAGE, de, de",
        "PART, Mentor & Mentee, BOTH",
        "PART, ich möchte Mentorin sein, MENTOR",
        "PART, I am looking for a mentor, MENTEE",
        "CHANNEL, Video call, VIDEO",
        "CHANNEL, in person, IN_PERSON"
    })
    void anEntryIsFoundByEachOfItsNames(Catalog catalog, String name, String code) {
        assertThat(vocabularies.of(catalog).find(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPETENCY, Negotiation, negotiating",
        "COMPETENCY, Stratgy, strategy",
        "COMPETENCY, Choosing people, hiring",
        "LANGUAGE, Englisch (fließend), en"
    })
    void theMostAlikeEntryIsProposed(Catalog catalog, String name, String code) {
        assertThat(vocabularies.of(catalog).find(name)).isEmpty();
        assertThat(vocabularies.of(catalog).nearest(name)).contains(code);
    }

    @Test
    void nothingIsProposedForWhatIsLikeNothing() {
        assertThat(vocabularies.of(Catalog.COMPETENCY).nearest("zzz qqq")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Catalog.class)
    void everyEntryThatCanBeChosenIsKnown(Catalog catalog) {
        assertThat(Vocabularies.entries(catalog, Locale.GERMAN, ColumnGuessTest.COMPETENCIES))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.name()).doesNotContain("?");
                    if (catalog != Catalog.PART) {
                        assertThat(vocabularies.of(catalog).find(entry.name())).isPresent();
                    }
                });
    }
}
