package hr.mentoring.batch.pairing;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.job.Execution;
import hr.mentoring.pairing.PairingSteps;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Compares how groups of people fared, and hands the run to a person. */
@Named
@Dependent
public class StoreStep extends JobStep {

    @EJB
    private PairingSteps steps;

    @Override
    protected void work(Execution execution) {
        steps.store(execution, this::stopped);
    }
}
