package hr.mentoring.agreement;

import hr.mentoring.common.AfterStart;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Looks every hour whether a review day has come. The database remembers what was announced, not this timer. */
@Singleton
@Interceptors(AfterStart.class)
public class ReviewDays {

    @Inject
    private AgreementSteps steps;

    /** Announces what has come up; more than one node doing so at once ends in one of them trying again later. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    void announce() {
        steps.announceReviews();
    }
}
