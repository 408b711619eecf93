package hr.mentoring.report.rendering;

import hr.mentoring.common.print.PdfPrinter;
import hr.mentoring.report.ReportFormat;
import java.nio.charset.StandardCharsets;

/** Gives a report document the form that somebody asked for. Thread-safe; costs nothing until the first report. */
public final class Renderer {

    private final ReportHtml html;

    public Renderer(Look look) {
        html = new ReportHtml(look);
    }

    /** The document as a file of this format; HTML is the part of a page, without frame. */
    public byte[] render(ReportDocument document, ReportFormat format) {
        return switch (format) {
            case HTML -> html.part(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfPrinter.of(html.page(document));
            case XLSX -> ReportXlsx.of(document);
            case CSV -> ReportCsv.of(document);
            case JSON -> ReportJson.of(document);
        };
    }
}
