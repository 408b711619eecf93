package hr.mentoring.batch.job;

import hr.mentoring.job.Execution;
import hr.mentoring.job.JobLauncher;
import hr.mentoring.job.RunId;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each attempt at a run an execution of its own in the Batch runtime. The runtime is never asked to restart one:
 * what is left to do is read from our own tables. It is a session bean, as full servers want one in each EJB module.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchLauncher implements JobLauncher {

    private static final Logger LOG = Logger.getLogger(BatchLauncher.class.getName());
    private static final String RUN = "run";
    private static final String ATTEMPT = "attempt";

    @Inject
    private RunningExecutions running;

    @Override
    public void launch(String job, Execution execution) {
        running.expect(execution);
        Properties parameters = new Properties();
        parameters.setProperty(RUN, execution.run().toString());
        parameters.setProperty(ATTEMPT, Integer.toString(execution.attempt()));
        try {
            BatchRuntime.getJobOperator().start(job, parameters);
        } catch (RuntimeException e) {
            running.ended(execution);
            throw e;
        }
    }

    @Override
    public Set<Execution> running() {
        return running.all();
    }

    @Override
    public void stop(Execution execution) {
        running.stop(execution);
        running.numberOf(execution).ifPresent(BatchLauncher::stop);
    }

    private static void stop(long number) {
        try {
            BatchRuntime.getJobOperator().stop(number);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.FINE, e, () -> "Execution %d was over before it could be stopped".formatted(number));
        }
    }

    /** The attempt that a job works on, which each job's XML hands on as properties of the job. */
    static Execution executionOf(JobContext job) {
        Properties properties = job.getProperties();
        return new Execution(
                new RunId(Long.parseLong(properties.getProperty(RUN))),
                Integer.parseInt(properties.getProperty(ATTEMPT)));
    }
}
