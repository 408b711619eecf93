package hr.mentoring.batch.job;

import hr.mentoring.job.Execution;
import hr.mentoring.job.Failure;
import hr.mentoring.job.JobSteps;
import hr.mentoring.job.RunState;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Tells our own table how an attempt at a run ended; every job's XML names it. */
@Named
@Dependent
public class RunListener implements JobListener {

    @Inject
    private JobContext job;

    @Inject
    private RunningExecutions running;

    @Inject
    private JobSteps steps;

    @Override
    public void beforeJob() {
        running.began(execution(), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        Execution execution = execution();
        try {
            BatchStatus status = job.getBatchStatus();
            Optional<Failure> failure = running.failureOf(execution);
            if (failure.isPresent()) {
                steps.end(execution, RunState.FAILED, failure.get());
            } else if (status == BatchStatus.STOPPING
                    || status == BatchStatus.STOPPED
                    || running.isCutShort(execution)) {
                steps.end(execution, RunState.STOPPED, null);
            } else if (status == BatchStatus.FAILED) {
                steps.end(execution, RunState.FAILED, Failure.of("job.unexpected", job.getExecutionId()));
            } else {
                steps.end(execution, RunState.COMPLETED, null);
            }
        } finally {
            running.ended(execution);
        }
    }

    private Execution execution() {
        return BatchLauncher.executionOf(job);
    }
}
