package hr.mentoring.batch.job;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import hr.mentoring.job.RunId;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;

/** One thread's part of a stage, see {@link StageParts}; the job's XML hands it the four properties of the part. */
public abstract class StagePart extends AbstractBatchlet {

    @Inject
    @BatchProperty(name = "run")
    private String run;

    @Inject
    @BatchProperty(name = "attempt")
    private String attempt;

    @Inject
    @BatchProperty(name = "first")
    private String first;

    @Inject
    @BatchProperty(name = "last")
    private String last;

    @Inject
    private JobProgress progress;

    @Inject
    private RunningExecutions running;

    /**
     * Does the items of the part that are left; returns early when {@link #stopped}.
     *
     * @throws RuleBroken to end the run with a sentence that people can act on
     */
    protected abstract void work(Execution execution, Range part);

    /** Whether the work should end as soon as it can. */
    protected final boolean stopped() {
        return running.isStopping(execution());
    }

    /** Where the work says how far it came. */
    protected final JobProgress progress() {
        return progress;
    }

    @Override
    public final String process() {
        Execution execution = execution();
        try {
            work(execution, new Range(Long.parseLong(first), Long.parseLong(last)));
            return stopped() ? "STOPPED" : "DONE";
        } catch (RuntimeException e) {
            running.failed(execution, e);
            throw e;
        }
    }

    @Override
    public final void stop() {
        running.stop(execution());
    }

    private Execution execution() {
        return new Execution(new RunId(Long.parseLong(run)), Integer.parseInt(attempt));
    }
}
