package hr.mentoring.batch.pairing;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.pairing.PairingSteps;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Freezes everything that the pairing depends on. */
@Named
@Dependent
public class SnapshotStep extends JobStep {

    @EJB
    private PairingSteps steps;

    @Override
    protected void work(Execution execution) {
        steps.snapshot(execution);
    }
}
