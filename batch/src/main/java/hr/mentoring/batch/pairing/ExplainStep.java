package hr.mentoring.batch.pairing;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.pairing.PairingSteps;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Finds the reasons of every pair, and of everybody without one. */
@Named
@Dependent
public class ExplainStep extends JobStep {

    @EJB
    private PairingSteps steps;

    @Override
    protected void work(Execution execution) {
        steps.explain(execution, this::stopped);
    }
}
