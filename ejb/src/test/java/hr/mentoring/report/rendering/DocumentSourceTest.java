package hr.mentoring.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class DocumentSourceTest {

    /** As it was kept before sections had charts over the quarters, rows a group, and values a word for what is withheld. */
    private static final String KEPT_EARLIER =
            "{\"language\":\"de\",\"title\":\"Bericht\",\"period\":\"3. Quartal 2026\","
                    + "\"headline\":\"12 von 15 Paaren\",\"sections\":[{\"title\":\"Zahlen\",\"lead\":\"\",\"chart\":null,"
                    + "\"table\":{\"name\":\"Zahlen\",\"caption\":\"Wie viele\",\"columns\":[\"Gruppe\",\"Anteil\"],\"rows\":["
                    + "{\"label\":\"Größe \\\"A\\\"\",\"values\":[{\"text\":\"80 %\",\"number\":0.8,\"percent\":true,"
                    + "\"decimals\":0}]}]},\"quotes\":[\"Gut so\"]}],\"smallPrint\":[\"Ab 5 Personen\"]}";

    private static final ReportDocument SAID = new ReportDocument(
            Locale.GERMAN,
            "Bericht",
            "3. Quartal 2026",
            "12 von 15 Paaren",
            List.of(new Section(
                    "Zahlen",
                    "",
                    null,
                    new Table(
                            "Zahlen",
                            "Wie viele",
                            List.of("Gruppe", "Anteil"),
                            List.of(new Row("Größe \"A\"", List.of(new Value("80 %", 0.8, true, 0))))),
                    List.of("Gut so"))),
            List.of("Ab 5 Personen"));

    @Test
    void aDocumentThatWasKeptEarlierStillSaysTheSame() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(kept)) {
            compressed.write(KEPT_EARLIER.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(DocumentSource.read(kept.toByteArray())).isEqualTo(SAID);
    }

    @Test
    void whatIsKeptNamesEachPartOfADocumentAsItIsRead() throws IOException {
        String kept = new String(
                new InflaterInputStream(new ByteArrayInputStream(DocumentSource.of(SAID))).readAllBytes(),
                StandardCharsets.UTF_8);

        assertThat(kept)
                .startsWith("{\"language\":\"de\",\"title\":\"Bericht\",")
                .contains("\"chart\":null,\"lines\":[],\"table\":{")
                .contains("\"label\":\"Größe \\\"A\\\"\"")
                .contains("{\"text\":\"80 %\",\"number\":0.8,\"percent\":true,\"decimals\":0,\"withheld\":false}")
                .endsWith("\"smallPrint\":[\"Ab 5 Personen\"]}");
    }
}
