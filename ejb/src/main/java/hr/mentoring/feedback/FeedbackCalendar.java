package hr.mentoring.feedback;

import hr.mentoring.common.AfterStart;
import hr.mentoring.program.CohortId;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks and reminds when it is time. Each node does it once a minute; the database has room for one round per cohort,
 * quarter and occasion, and for one survey per milestone and person of a pair, so that nobody is asked twice.
 */
@Singleton
@Interceptors(AfterStart.class)
public class FeedbackCalendar {

    private static final Logger LOG = Logger.getLogger(FeedbackCalendar.class.getName());

    @Inject
    private FeedbackSteps steps;

    @Inject
    private MilestoneSteps milestones;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void turn() {
        steps.toAsk().forEach(missing -> {
            try {
                steps.ask(missing);
            } catch (RuntimeException elsewhere) {
                LOG.log(Level.INFO, elsewhere, () -> "%s could not be asked now".formatted(missing));
            }
        });
        steps.remind();
    }

    @Schedule(hour = "*", minute = "7", second = "20", persistent = false)
    void lookForMilestones() {
        if (!calendars.current().isWorkingNow(clock)) {
            return;
        }
        for (CohortId cohort : milestones.cohorts()) {
            for (Occasion occasion : Occasion.MILESTONES) {
                try {
                    milestones.ask(cohort, occasion);
                } catch (RuntimeException elsewhere) {
                    LOG.log(
                            Level.INFO,
                            elsewhere,
                            () -> "%s of cohort %s could not be asked about now".formatted(occasion, cohort));
                }
            }
        }
    }
}
