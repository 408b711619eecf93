package hr.mentoring.web.report;

import hr.mentoring.common.NotFound;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One report on the screen, as it was published. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private ReportService service;

    private @Nullable Long id;
    private @Nullable ReportSummary report;

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    /** Reads what the address names. */
    public void open() {
        if (id == null || id < 1) {
            throw new NotFound("report", String.valueOf(id));
        }
        report = service.get(new ReportId(id));
    }

    public @Nullable ReportSummary getReport() {
        return report;
    }

    /** The report as it was set and kept; the renderer has escaped what people wrote. */
    public String getContent() {
        return report == null
                ? ""
                : new String(service.file(report.id(), ReportFormat.HTML).content(), StandardCharsets.UTF_8);
    }
}
