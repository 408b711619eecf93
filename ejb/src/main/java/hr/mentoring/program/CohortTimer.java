package hr.mentoring.program;

import hr.mentoring.common.AfterStart;
import hr.mentoring.common.RuleBroken;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens and ends enrollment with its window. Every minute it asks the database which cohorts are due, so that a server
 * that was down catches up, and several nodes move each cohort once.
 */
@Singleton
@Interceptors(AfterStart.class)
@Startup
@DependsOn("Schema")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CohortTimer {

    private static final Logger LOG = Logger.getLogger(CohortTimer.class.getName());

    @EJB
    private CohortSteps steps;

    /** Moves what is due; a cohort that another room holds back stays, and its page says why. */
    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    public void follow() {
        for (CohortId cohort : steps.due()) {
            try {
                steps.follow(cohort);
            } catch (RuleBroken refusal) {
                LOG.log(Level.FINE, "Cohort {0} stays where it is: {1}", new Object[] {cohort, refusal.code()});
            }
        }
    }
}
