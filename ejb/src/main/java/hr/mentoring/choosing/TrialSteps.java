package hr.mentoring.choosing;

import hr.mentoring.choosing.model.Trial;
import hr.mentoring.choosing.store.Trials;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairEnded;
import hr.mentoring.pairing.PairPublished;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.CohortService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What happens to first conversations without anybody asking. Only timers and observers call it, never a page. */
@Stateless
@PermitAll
public class TrialSteps {

    @Inject
    private Trials trials;

    @EJB
    private PairSteps pairs;

    @EJB
    private CohortService cohorts;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrialBegun> begun;

    @Inject
    private Event<TrialDayCame> came;

    /** Asks a new pair to meet once first, where its program wishes so. */
    public void begin(@Observes PairPublished published) {
        Pair pair = pairs.find(published.pair())
                .orElseThrow(() -> new IllegalStateException("There is no pair " + published.pair()));
        int days = trials.days(cohorts.get(pair.cohort()).program());
        if (days > 0) {
            trials.add(new Trial(pair, LocalDate.now(clock).plusDays(days), clock.instant()));
            begun.fire(new TrialBegun(pair.id()));
        }
    }

    /** A pair that ends for another reason is asked no longer. */
    public void close(@Observes PairEnded over) {
        trials.find(over.pair()).ifPresent(trial -> trial.close(clock.instant()));
    }

    /** Reminds those who have not said, once, when their day has come. */
    public void remind() {
        for (Trial trial : trials.due(LocalDate.now(clock))) {
            came.fire(new TrialDayCame(trial.pair(), trial.waiting()));
            trial.remind();
        }
    }
}
