package hr.mentoring.job;

import hr.mentoring.job.model.ItemErrorEntity;
import hr.mentoring.job.model.RunEntity;
import hr.mentoring.job.store.Runs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a job says how far it came, in the transaction of the work itself: both are kept or neither is. Each call refuses
 * an attempt whose run was given to another node, so that the work of a node that was taken for dead is rolled back.
 * Only jobs call it.
 *
 * <p>A call locks the run until the transaction ends, so call it last and keep transactions short.
 */
@Stateless
@PermitAll
public class JobProgress {

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    @Inject
    private Event<StageCompleted> completed;

    /** What the run was started with. */
    public Map<String, String> parameters(Execution execution) {
        return runs.get(execution.run()).parameters();
    }

    /** What the run is about. */
    public String subject(Execution execution) {
        return runs.get(execution.run()).subject();
    }

    /** The user name of whoever asked for the run, or {@code system}. */
    public String requestedBy(Execution execution) {
        return runs.get(execution.run()).requestedBy();
    }

    /** Whether a stage was completed by this or an earlier attempt. */
    public boolean isDone(Execution execution, String stage) {
        return runs.get(execution.run()).isDone(stage);
    }

    /**
     * A stage begins.
     *
     * @param total how much it has to do, 0 where nobody knows
     */
    public void begin(Execution execution, String stage, long total) {
        held(execution).begin(stage, total, clock.instant());
    }

    /** The stage has done this much of its total. */
    public void advance(Execution execution, long done) {
        advance(execution, done, null);
    }

    /**
     * The stage has done this much of its total.
     *
     * @param detail what the job says about it in a form of its own, up to 1,000 characters, or null
     */
    public void advance(Execution execution, long done, @Nullable String detail) {
        RunEntity run = held(execution);
        run.advance(done, detail);
        run.renew(clock.instant(), Lease.LENGTH);
    }

    /** The stage has done this much more, by one of the threads that share it. */
    public void advanceBy(Execution execution, long more) {
        RunEntity run = held(execution);
        run.advanceBy(more);
        run.renew(clock.instant(), Lease.LENGTH);
    }

    /** The stage is complete and will not be repeated. */
    public void complete(Execution execution, String stage) {
        held(execution).complete(stage);
        completed.fire(new StageCompleted(execution.run(), stage));
    }

    /** One thing could not be done; the others go on. */
    public void failed(Execution execution, String item, Failure why) {
        held(execution);
        runs.add(new ItemErrorEntity(execution.run(), item, why, clock.instant()));
    }

    /** How many things could not be done so far, in all attempts. */
    public long failures(Execution execution) {
        return runs.errorCount(execution.run());
    }

    private RunEntity held(Execution execution) {
        RunEntity run = runs.lock(execution.run());
        if (!run.isHeldBy(execution)) {
            throw new LeaseLost(execution);
        }
        return run;
    }
}
