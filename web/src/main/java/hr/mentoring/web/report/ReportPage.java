package hr.mentoring.web.report;

import hr.mentoring.common.NotFound;
import hr.mentoring.report.GroupReading;
import hr.mentoring.report.ReportFile;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportGroup;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSummary;
import hr.mentoring.web.common.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report on the screen, as it was published, in the language of the page. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private ReportService service;

    @Inject
    private Language language;

    private @Nullable Long id;
    private @Nullable ReportSummary report;
    private String group = "";
    private String title = "";
    private String content = "";
    private List<ReportGroup> groups = List.of();

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
        report = service.get(new ReportId(id), language.getCurrent());
        ReportId wanted = report.id();
        groups = service.groups(wanted, group);
        GroupReading reading = service.group(wanted, group, ReportFormat.HTML);
        title = reading.title();
        content = shown(wanted, reading.file());
    }

    /** The renderer links to groups without knowing the report's number, which it is kept under afterwards. */
    private static String shown(ReportId id, ReportFile file) {
        return new String(file.content(), StandardCharsets.UTF_8)
                .replace("href=\"?group=", "href=\"?id=" + id + "&amp;group=");
    }

    public @Nullable ReportSummary getReport() {
        return report;
    }

    /** The group that is read about by itself; empty for the whole report. */
    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    /** Whether a group is read about by itself. */
    public boolean isOfGroup() {
        return !group.isEmpty();
    }

    /** What follows the address of a file, so that it is one of the group that is read about. */
    public String getFileOfGroup() {
        return isOfGroup() ? "?group=" + URLEncoder.encode(group, StandardCharsets.UTF_8) : "";
    }

    /** What the page is about. */
    public String getTitle() {
        return title;
    }

    /** The report as it was set and kept; the renderer has escaped what people wrote. */
    public String getContent() {
        return content;
    }

    /** The groups to choose from. */
    public List<ReportGroup> getGroups() {
        return groups;
    }
}
