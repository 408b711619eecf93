package hr.mentoring.acquaintance;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks every hour which requests have been silent for too long. */
@Singleton
public class SilentDays {

    @Inject
    private IntroductionSteps steps;

    /** Ends them. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    void end() {
        steps.endSilent();
    }
}
