package hr.mentoring.feedback;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks and reminds when it is time. Each node does it once a minute; the database has room for one round per cohort and
 * quarter only, so that nobody is asked twice.
 */
@Singleton
public class FeedbackCalendar {

    private static final Logger LOG = Logger.getLogger(FeedbackCalendar.class.getName());

    @Inject
    private FeedbackSteps steps;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void turn() {
        steps.toAsk().forEach(cohort -> {
            try {
                steps.ask(cohort);
            } catch (RuntimeException elsewhere) {
                LOG.log(Level.INFO, elsewhere, () -> "Cohort %s could not be asked now".formatted(cohort));
            }
        });
        steps.remind();
    }
}
