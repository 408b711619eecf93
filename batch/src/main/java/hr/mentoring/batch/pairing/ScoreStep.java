package hr.mentoring.batch.pairing;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.pairing.PairingSteps;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Prepares the scores, and finds out whom the rules leave nobody. */
@Named
@Dependent
public class ScoreStep extends JobStep {

    @EJB
    private PairingSteps steps;

    @Override
    protected void work(Execution execution) {
        steps.score(execution);
    }
}
