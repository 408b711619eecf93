package hr.mentoring.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.profile.CompetencyId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts are there in both languages, and an entry fits whoever wants to learn what it helps with. */
class LibraryEntryTest {

    private static final CompetencyId PRESENTING = new CompetencyId(17);
    private static final CompetencyId BUDGETS = new CompetencyId(33);

    @Test
    void aTextLacksNeitherLanguage() {
        assertThatThrownBy(() -> new Bilingual("Title", "Body", " ", "Text"))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("guidance.text-missing");
                    assertThat(refusal.field()).isEqualTo("titleGerman");
                });
    }

    @Test
    void aTextIsReadInTheReadersLanguage() {
        Bilingual text = new Bilingual("Title", "Body", "Titel", "Text");

        assertThat(text.title(Locale.GERMANY)).isEqualTo("Titel");
        assertThat(text.body(Locale.FRENCH)).isEqualTo("Body");
    }

    @Test
    void anEntryFitsWhoeverWantsToLearnSomethingOfIt() {
        LibraryEntry entry = entry(Set.of(PRESENTING));

        assertThat(entry.fits(Set.of(PRESENTING, BUDGETS))).isTrue();
        assertThat(entry.fits(Set.of(BUDGETS))).isFalse();
        assertThat(entry.fit(Set.of(PRESENTING, BUDGETS))).isEqualTo(1);
    }

    @Test
    void anEntryThatNamesNothingHelpsEverybody() {
        assertThat(entry(Set.of()).fits(Set.of())).isTrue();
    }

    private static LibraryEntry entry(Set<CompetencyId> helpsWith) {
        Bilingual text = new Bilingual("Title", "Body", "Titel", "Text");
        return new LibraryEntry(
                new LibraryEntryId(1), 0, new LibraryDesign(LibraryKind.COURSE, text, "", helpsWith, false));
    }
}
