package hr.mentoring.report.rendering;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a report's figures as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets see it): one line per
 * figure with its table, row and column, so that it can be filtered and pivoted.
 */
final class ReportCsv {

    private ReportCsv() {}

    static byte[] of(ReportDocument document) {
        Words words = new Words(document);
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                    words.of("report.csv.table"),
                    words.of("report.csv.row"),
                    words.of("report.csv.column"),
                    words.of("report.csv.value"));
            for (ReportDocument.Table table : document.tables()) {
                for (ReportDocument.Row row : table.rows()) {
                    for (int column = 0; column < row.values().size(); column++) {
                        csv.printRecord(
                                Formulas.disarmed(table.name()),
                                Formulas.disarmed(row.label()),
                                Formulas.disarmed(table.columns().get(column + 1)),
                                figure(row.values().get(column)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the CSV", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String figure(ReportDocument.Value value) {
        Double number = value.number();
        return number == null
                ? Formulas.disarmed(value.text())
                : BigDecimal.valueOf(number)
                        .setScale(value.percent() ? value.decimals() + 2 : value.decimals(), RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
