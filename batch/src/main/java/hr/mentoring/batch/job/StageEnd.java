package hr.mentoring.batch.job;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import jakarta.batch.api.partition.AbstractPartitionReducer;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;

/** Ends a stage that several threads shared, once all of them are through. */
public abstract class StageEnd extends AbstractPartitionReducer {

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private JobProgress progress;

    @Inject
    private RunningExecutions running;

    /**
     * Looks at what the threads did.
     *
     * @throws RuleBroken if the run cannot go on with that
     */
    protected abstract void check(Execution execution);

    /** Where the work says how far it came. */
    protected final JobProgress progress() {
        return progress;
    }

    @Override
    public final void beforePartitionedStepCompletion() {
        Execution execution = BatchLauncher.executionOf(job);
        if (progress.isDone(execution, step.getStepName())) {
            return;
        }
        if (running.isStopping(execution)) {
            running.cutShort(execution);
            return;
        }
        try {
            check(execution);
            progress.complete(execution, step.getStepName());
        } catch (RuntimeException e) {
            running.failed(execution, e);
            throw e;
        }
    }
}
