package hr.mentoring.batch.pairing;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.pairing.PairingSteps;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Finds the best pairs and has them checked. */
@Named
@Dependent
public class SolveStep extends JobStep {

    @EJB
    private PairingSteps steps;

    @Override
    protected void work(Execution execution) {
        steps.solve(execution, this::stopped);
    }
}
