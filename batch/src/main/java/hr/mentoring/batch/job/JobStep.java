package hr.mentoring.batch.job;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;

/**
 * A stage of a job. It asks services to do the work in transactions of their own until nothing is left, and is skipped
 * when an earlier attempt completed it. Its name is the id of the step in the job's XML.
 */
public abstract class JobStep extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private JobProgress progress;

    @Inject
    private RunningExecutions running;

    private volatile boolean stopped;

    /**
     * Does the work, or what is left of it; returns early when {@link #stopped}.
     *
     * @throws RuleBroken to end the run with a sentence that people can act on
     */
    protected abstract void work(Execution execution);

    /** Whether the work should end as soon as it can. */
    protected final boolean stopped() {
        return stopped;
    }

    /** The name of the stage. */
    protected final String stage() {
        return step.getStepName();
    }

    /** Where the work says how far it came. */
    protected final JobProgress progress() {
        return progress;
    }

    @Override
    public final String process() {
        Execution execution = BatchLauncher.executionOf(job);
        if (progress.isDone(execution, stage())) {
            return "DONE BEFORE";
        }
        try {
            stopped = stopped || running.isStopping(execution);
            if (!stopped) {
                progress.begin(execution, stage(), 0);
                work(execution);
            }
            if (stopped) {
                running.cutShort(execution);
                return "STOPPED";
            }
            progress.complete(execution, stage());
            return "DONE";
        } catch (RuntimeException e) {
            running.failed(execution, e);
            throw e;
        }
    }

    @Override
    public final void stop() {
        stopped = true;
    }
}
