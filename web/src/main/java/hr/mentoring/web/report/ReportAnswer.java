package hr.mentoring.web.report;

import hr.mentoring.report.ReportFile;
import hr.mentoring.report.ReportFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;

/** Sends the files of reports: nobody on the way keeps them, and what a browser cannot show is saved under its name. */
final class ReportAnswer {

    /** How HTTP names the formats, as an annotation lists them; whoever takes anything gets the first. */
    static final String FORMATS = MediaType.APPLICATION_JSON
            + ",application/pdf,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,"
            + MediaType.TEXT_HTML;

    private ReportAnswer() {}

    static Response of(ReportFile file) {
        MediaType type = MediaType.valueOf(file.format().mediaType());
        boolean text = file.format() == ReportFormat.HTML || file.format() == ReportFormat.CSV;
        Response.ResponseBuilder response = Response.ok(file.content(), text ? type.withCharset("UTF-8") : type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (file.format() != ReportFormat.JSON && file.format() != ReportFormat.HTML) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()));
        }
        return response.build();
    }

    /** The format that the end of an address names. */
    static ReportFormat format(String extension) {
        return ReportFormat.valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /** The first format that the request accepts by name; JSON for whoever takes anything. */
    static ReportFormat wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> Arrays.stream(ReportFormat.values())
                        .filter(format -> !accepted.isWildcardSubtype()
                                && accepted.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(ReportFormat.JSON);
    }
}
