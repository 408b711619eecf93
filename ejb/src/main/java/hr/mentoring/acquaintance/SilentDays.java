package hr.mentoring.acquaintance;

import hr.mentoring.common.AfterStart;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Looks every hour which requests have been silent for too long. */
@Singleton
@Interceptors(AfterStart.class)
public class SilentDays {

    @Inject
    private IntroductionSteps steps;

    /** Ends them. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    void end() {
        steps.endSilent();
    }
}
