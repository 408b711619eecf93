package hr.mentoring.job;

import java.util.Set;

/** Lends threads to runs; the batch module implements it with the Batch runtime. */
public interface JobLauncher {

    /** Begins to work on a run. Called outside of any transaction, after the run was claimed. */
    void launch(String job, Execution execution);

    /** What is being worked on in this process. */
    Set<Execution> running();

    /** Asks the work on a run to end as soon as it can; nothing happens if it is not running in this process. */
    void stop(Execution execution);
}
