package hr.mentoring.choosing;

import hr.mentoring.common.AfterStart;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Looks every hour whose day has come. The database remembers who was reminded, not this timer. */
@Singleton
@Interceptors(AfterStart.class)
public class TrialDays {

    @Inject
    private TrialSteps steps;

    /** Reminds whoever has not said. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void remind() {
        steps.remind();
    }
}
