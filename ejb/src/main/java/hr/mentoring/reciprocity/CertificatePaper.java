package hr.mentoring.reciprocity;

import hr.mentoring.common.Texts;
import hr.mentoring.common.print.PdfPrinter;
import hr.mentoring.common.print.XhtmlTemplates;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prints the certificate of a mentor as a tagged PDF, in the language of whoever asks for it. */
public final class CertificatePaper {

    private static final XhtmlTemplates TEMPLATES = new XhtmlTemplates("hr/mentoring/reciprocity/templates/");

    private CertificatePaper() {}

    /** The certificate as a file. */
    public static byte[] of(Certificate certificate, Locale language) {
        return PdfPrinter.of(TEMPLATES.set("certificate", language, words(certificate, language)));
    }

    private static Map<String, Object> words(Certificate certificate, Locale language) {
        Map<String, Object> words = new HashMap<>();
        words.put("language", language.getLanguage());
        words.put("product", Texts.of(language, "common.product"));
        words.put("title", Texts.of(language, "reciprocity.paper-title"));
        words.put("name", certificate.name());
        words.put(
                "sentence",
                Texts.of(
                        language,
                        "reciprocity.paper-sentence",
                        certificate.program(),
                        certificate.since(),
                        certificate.until()));
        words.put(
                "figures",
                Texts.of(language, "reciprocity.paper-figures", certificate.hours(), certificate.meetings()));
        words.put("meaning", Texts.of(language, "reciprocity.paper-meaning"));
        String thanks = certificate.thanks();
        words.put("thanks", thanks == null ? "" : thanks);
        words.put("thanksBy", Texts.of(language, "reciprocity.paper-thanks"));
        words.put("issued", Texts.of(language, "reciprocity.paper-issued", certificate.issuedOn()));
        return words;
    }
}
