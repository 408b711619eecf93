package hr.mentoring.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The certificate of a mentor on paper. */
class CertificatePaperTest {

    private static final String THANKS = "Thank you for \"no\" & <why>, Łukasz.";

    @Test
    void itSaysWhoWhatAndHowLongOnOnePageForEverybody() throws IOException {
        try (PDDocument paper = Loader.loadPDF(CertificatePaper.of(certificate(THANKS), Locale.ENGLISH))) {
            String text = new PDFTextStripper().getText(paper);

            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text)
                    .contains("Zoë Ångström", "Northlight Mentoring", "March 2, 2026", "14 hours", "9 meetings");
            assertThat(text).contains(THANKS);
        }
    }

    @Test
    void itKeepsEachRuleOfTheStandardForEverybody() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] paper = CertificatePaper.of(certificate(THANKS), Locale.ENGLISH);
        try (PDFAParser pdf =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1);
                PDFAValidator rules = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = rules.validate(pdf);
            assertThat(result.getTotalAssertions()).isPositive();
            assertThat(result.getTestAssertions()).isEmpty();
        }
    }

    @Test
    void withoutChosenThanksNoneStandOnIt() throws IOException {
        try (PDDocument paper = Loader.loadPDF(CertificatePaper.of(certificate(null), Locale.GERMAN))) {
            String text = new PDFTextStripper().getText(paper);

            assertThat(text).contains("Urkunde").doesNotContain("Worte des Dankes");
        }
    }

    private static Certificate certificate(@Nullable String thanks) {
        return new Certificate(
                "Zoë Ångström",
                "Northlight Mentoring",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 12, 1),
                9,
                14,
                thanks,
                LocalDate.of(2026, 12, 4));
    }
}
