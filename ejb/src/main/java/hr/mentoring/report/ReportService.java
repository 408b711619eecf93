package hr.mentoring.report;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.Calendars;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.ReportComposer;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.store.Reports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The published reports: HR reads those of the whole company, each manager those of their own part of it. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.MANAGER})
public class ReportService {

    /** The name of the job that makes the reports of a quarter. */
    public static final String JOB = "quarterly-feedback";

    /** The job's parameter that says why it corrects something. */
    public static final String REASON = "reason";

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Reports reports;

    @Inject
    private ReportFiles files;

    @Inject
    private FeedbackSteps feedback;

    @Inject
    private JobService jobs;

    @Inject
    private CurrentUser user;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private ReportComposers composers;

    @Inject
    private PartsBelow partsBelow;

    @Inject
    private RendererSetting renderer;

    /** The reports of the whole company, the latest quarter first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<ReportSummary> ofCompany(Locale language) {
        return published(ReportDocumentEntity.HR, language);
    }

    /** The reports of the caller's part of the company, the latest quarter first. */
    @RolesAllowed(Role.MANAGER)
    public List<ReportSummary> ofMyPart(Locale language) {
        return user.personId()
                .map(manager -> published(manager.value(), language))
                .orElse(List.of());
    }

    private List<ReportSummary> published(long reader, Locale language) {
        return reports.published(reader, language).stream()
                .map(ReportDocumentEntity::summary)
                .toList();
    }

    /** One report that the caller may read. */
    public ReportSummary get(ReportId id) {
        return readable(id).summary();
    }

    /** The same report in a language; as it is where it was not written in that one. */
    public ReportSummary get(ReportId id, Locale language) {
        ReportDocumentEntity document = readable(id);
        return reports.document(document.report(), document.readerId(), language)
                .orElse(document)
                .summary();
    }

    /** One report that the caller may read, in one format. */
    public ReportFile file(ReportId id, ReportFormat format) {
        return group(id, "", format).file();
    }

    /**
     * The groups within a report that the caller may read about by themselves: HR programs, cohorts, units and locations, a
     * manager the parts of the managers below, one step at a time.
     */
    public List<ReportGroup> groups(ReportId id) {
        return groups(id, "");
    }

    /** The same while one of them is read about, from which a manager goes on to the next ones below. */
    public List<ReportGroup> groups(ReportId id, String group) {
        ReportDocumentEntity document = readable(id);
        return isOfCompany(document) ? composer(document).groups() : partsBelow.around(document, group);
    }

    /**
     * What a report that the caller may read says about one of its groups, of its published figures and no others; all that
     * it says where the group is empty.
     */
    public GroupReading group(ReportId id, String group, ReportFormat format) {
        ReportDocumentEntity document = readable(id);
        if (group.isEmpty()) {
            return asKept(document, fileName(document, "", format), format);
        }
        String name = fileName(document, "-" + group.replaceAll("[^A-Za-z0-9]+", "-"), format);
        return isOfCompany(document)
                ? ofCompanyGroup(document, group, name, format)
                : asKept(partsBelow.document(document, group), name, format);
    }

    private GroupReading asKept(ReportDocumentEntity document, String name, ReportFormat format) {
        byte[] content = files.content(new ReportId(document.id()), format);
        return new GroupReading(document.summary().title(), new ReportFile(name, format, content));
    }

    private GroupReading ofCompanyGroup(ReportDocumentEntity document, String group, String name, ReportFormat format) {
        ReportComposer composer = composer(document);
        if (composer.groups().stream().noneMatch(known -> known.key().equals(group))) {
            throw new NotFound("report", document.id() + " " + group);
        }
        ReportDocument reading = composer.forGroup(group);
        return new GroupReading(reading.title(), new ReportFile(name, format, renderer.render(reading, format)));
    }

    private static String fileName(ReportDocumentEntity document, String part, ReportFormat format) {
        return "mentoring-%s%s.%s"
                .formatted(document.report().edition().toString().replace('/', '-'), part, format.extension());
    }

    private ReportComposer composer(ReportDocumentEntity document) {
        return composers.of(document.report(), document.readerId(), document.language());
    }

    private ReportDocumentEntity readable(ReportId id) {
        ReportDocumentEntity document = reports.get(id);
        boolean forMe = isOfCompany(document)
                ? user.is(Role.ADMINISTRATOR)
                : user.is(Role.MANAGER)
                        && user.personId()
                                .filter(me -> me.value() == document.readerId())
                                .isPresent();
        if (!document.isPublished() || !forMe) {
            throw new NotFound("report", id);
        }
        return document;
    }

    private static boolean isOfCompany(ReportDocumentEntity document) {
        return document.readerId() == ReportDocumentEntity.HR;
    }

    /** The quarters that are over, in which somebody was asked, and about which nothing is published; the latest first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Quarter> toMake() {
        LocalDate today = calendars.current().today(clock);
        return feedback.quarters().stream()
                .filter(quarter -> quarter.isOverOn(today))
                .filter(quarter -> reports.latest(quarter).isEmpty())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Makes the reports of a quarter now instead of on the first working day after the last answer was possible; whoever has not answered
     * yet is not counted. Reports that are published are not made again.
     *
     * @return the run that makes the reports, or made them
     * @throws RuleBroken {@code report.quarter-running} or {@code report.nobody-asked}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public RunId make(Quarter quarter) {
        RuleBroken.require(
                quarter.isOverOn(calendars.current().today(clock)),
                "report.quarter-running",
                quarter,
                quarter.lastDay());
        RuleBroken.require(feedback.quarters().contains(quarter), "report.nobody-asked", quarter);
        boolean published = reports.latest(quarter).isPresent();
        return jobs.recent(JOB, quarter.toString(), 1).stream()
                .filter(run -> published)
                .map(JobRun::id)
                .findFirst()
                .orElseGet(() -> jobs.start(JOB, quarter.toString(), Map.of()));
    }

    /**
     * Makes the reports of a quarter anew, from the answers as they are now: another edition beside what was published,
     * which stays and can still be read.
     *
     * @param reason what was wrong, as the readers are told
     * @return the run that makes the correction
     * @throws RuleBroken {@code report.not-published} or {@code report.reason}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public RunId correct(Quarter quarter, String reason) {
        String told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST_REASON) {
            throw RuleBroken.on("reason", "report.reason", LONGEST_REASON);
        }
        QuarterReport latest =
                reports.latest(quarter).orElseThrow(() -> new RuleBroken("report.not-published", quarter));
        return jobs.start(JOB, latest.edition().next().toString(), Map.of(REASON, told));
    }
}
