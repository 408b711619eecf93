package hr.mentoring.batch.job;

import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Begins a stage that several threads share, and cuts what is left of it into parts, one for each thread ({@code
 * mentoring.jobs.threads}, 2 unless set). A {@link StagePart} does each of them, and {@link StageEnd} ends the stage.
 */
public abstract class StageParts implements PartitionMapper {

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private JobProgress progress;

    @Inject
    private RunningExecutions running;

    @Inject
    @ConfigProperty(name = "mentoring.jobs.threads", defaultValue = "2")
    private int threads;

    /** What is left to do: the number of each item, in ascending order. Items of one number go to the same thread. */
    protected abstract List<Long> left(Execution execution);

    /** Where the work says how far it came. */
    protected final JobProgress progress() {
        return progress;
    }

    @Override
    public final PartitionPlan mapPartitions() {
        Execution execution = BatchLauncher.executionOf(job);
        try {
            List<Long> left = progress.isDone(execution, step.getStepName()) ? List.of() : left(execution);
            if (!left.isEmpty()) {
                progress.begin(execution, step.getStepName(), left.size());
            }
            return plan(execution, Range.cut(left, Math.max(1, threads)));
        } catch (RuntimeException e) {
            running.failed(execution, e);
            throw e;
        }
    }

    private static PartitionPlan plan(Execution execution, List<Range> parts) {
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(parts.size());
        plan.setThreads(parts.size());
        plan.setPartitionProperties(
                parts.stream().map(part -> properties(execution, part)).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(Execution execution, Range part) {
        Properties properties = new Properties();
        properties.setProperty("run", execution.run().toString());
        properties.setProperty("attempt", Integer.toString(execution.attempt()));
        properties.setProperty("first", Long.toString(part.first()));
        properties.setProperty("last", Long.toString(part.last()));
        return properties;
    }
}
