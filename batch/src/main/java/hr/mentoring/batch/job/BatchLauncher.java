package hr.mentoring.batch.job;

import hr.mentoring.job.Execution;
import hr.mentoring.job.JobLauncher;
import hr.mentoring.job.RunId;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each attempt at a run an execution of its own in the Batch runtime. The runtime is never asked to restart one:
 * what is left to do is read from our own tables.
 */
@ApplicationScoped
public class BatchLauncher implements JobLauncher {

    private static final Logger LOG = Logger.getLogger(BatchLauncher.class.getName());
    private static final String RUN = "run";
    private static final String ATTEMPT = "attempt";
    private static final long NOT_YET = -1;

    private final Map<Execution, Long> running = new ConcurrentHashMap<>();

    @Override
    public void launch(String job, Execution execution) {
        running.put(execution, NOT_YET);
        Properties parameters = new Properties();
        parameters.setProperty(RUN, execution.run().toString());
        parameters.setProperty(ATTEMPT, Integer.toString(execution.attempt()));
        try {
            BatchRuntime.getJobOperator().start(job, parameters);
        } catch (BatchRuntimeException e) {
            running.remove(execution);
            throw e;
        }
    }

    @Override
    public Set<Execution> running() {
        return Set.copyOf(running.keySet());
    }

    @Override
    public void stop(Execution execution) {
        long id = running.getOrDefault(execution, NOT_YET);
        if (id == NOT_YET) {
            return;
        }
        try {
            BatchRuntime.getJobOperator().stop(id);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.FINE, e, () -> "Execution %d was over before it could be stopped".formatted(id));
        }
    }

    /** The attempt that an execution of the Batch runtime works on. */
    static Execution executionOf(long id) {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(id);
        return new Execution(
                new RunId(Long.parseLong(parameters.getProperty(RUN))),
                Integer.parseInt(parameters.getProperty(ATTEMPT)));
    }

    /** The Batch runtime began. */
    void began(Execution execution, long id) {
        running.put(execution, id);
    }

    /** The Batch runtime is through. */
    void ended(Execution execution) {
        running.remove(execution);
    }
}
