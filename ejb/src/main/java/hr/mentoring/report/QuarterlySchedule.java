package hr.mentoring.report;

import hr.mentoring.feedback.Calendars;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.job.Schedule;
import hr.mentoring.report.store.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The reports of a quarter are due on the first working day after the last answer was possible, and stay due until they are
 * made: a server that slept makes them when it wakes up.
 */
@ApplicationScoped
public class QuarterlySchedule implements Schedule {

    @Inject
    private FeedbackSteps feedback;

    @Inject
    private Reports reports;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due() {
        LocalDate today = calendars.current().today(clock);
        return feedback.quarters().stream()
                .filter(quarter -> quarter.isOverOn(today) && feedback.isThrough(quarter) && !isPublished(quarter))
                .map(quarter -> new Due(ReportService.JOB, quarter.toString(), Map.of()))
                .toList();
    }

    private boolean isPublished(Quarter quarter) {
        return reports.latest(quarter).isPresent();
    }
}
