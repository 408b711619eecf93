package hr.mentoring.web.report;

import hr.mentoring.report.Participation;
import hr.mentoring.report.ParticipationService;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSummary;
import hr.mentoring.web.common.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A manager's people who take part, and the reports of the manager's part of the company. */
@Named
@RequestScoped
public class TeamPage {

    @Inject
    private ParticipationService participation;

    @Inject
    private ReportService service;

    @Inject
    private Pages pages;

    private @Nullable List<Participation> people;
    private @Nullable List<ReportSummary> reports;

    /** The manager's people, by name. */
    public List<Participation> getPeople() {
        if (people == null) {
            people = participation.ofMyPeople();
        }
        return people;
    }

    /** How many different people that are. */
    public long getPeopleCount() {
        return getPeople().stream().map(Participation::person).distinct().count();
    }

    /** The reports of the manager's part, the latest first. */
    public List<ReportSummary> getReports() {
        if (reports == null) {
            reports = service.ofMyPart(pages.locale());
        }
        return reports;
    }
}
