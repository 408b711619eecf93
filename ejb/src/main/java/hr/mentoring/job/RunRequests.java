package hr.mentoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets a run begin as soon as it is asked for and committed, rather than when the nodes look around the next time. */
@Dependent
class RunRequests {

    @Inject
    private RunDispatcher dispatcher;

    void takeUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunRequested requested) {
        dispatcher.dispatchSoon();
    }
}
