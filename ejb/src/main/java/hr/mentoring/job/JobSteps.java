package hr.mentoring.job;

import hr.mentoring.job.model.RunEntity;
import hr.mentoring.job.store.Runs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How nodes take runs, keep them and give them back, each in a transaction of its own. Only the dispatcher, schedules
 * and the batch module call it, never a page or a REST resource.
 */
@Stateless
@PermitAll
public class JobSteps {

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    @Inject
    private Event<RunRequested> requested;

    @Inject
    private Event<RunEnded> ended;

    /** A run and what it is to do. */
    public record Claimed(String job, Execution execution) {}

    /**
     * Asks for a run in the caller's transaction, see {@link JobService#start}.
     *
     * @return the new run, or the active one where the job is at work for this subject already
     */
    public RunId start(String job, String subject, Map<String, String> parameters, String requestedBy) {
        runs.takeTurn(Runs.Turn.START);
        return runs.active(job, subject).map(RunEntity::id).orElseGet(() -> {
            RunId run = runs.add(new RunEntity(job, subject, parameters, requestedBy, clock.instant()))
                    .id();
            requested.fire(new RunRequested(run));
            return run;
        });
    }

    /** Whether a job is at work for a subject, or about to be. */
    public boolean isActive(String job, String subject) {
        return runs.active(job, subject).isPresent();
    }

    /** Starts what is due, on one node at a time, except what was started before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void startDue(Iterable<Schedule> schedules) {
        runs.takeTurn(Runs.Turn.SCHEDULE);
        for (Schedule schedule : schedules) {
            for (Schedule.Due due : schedule.due()) {
                if (!runs.any(due.job(), due.subject())) {
                    start(due.job(), due.subject(), due.parameters(), "system");
                }
            }
        }
    }

    /** Whether there is anything for {@link #claim}; asks without waiting for another node. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isAnyClaimable(Set<Execution> runningHere) {
        Instant now = clock.instant();
        return runs.waitingOrHeld().stream().anyMatch(run -> isForUs(run, runningHere, now));
    }

    /**
     * Takes runs that wait or whose node is dead.
     *
     * @param owner the name of this node and of this start of it
     * @param atMost how many it has room for
     * @param runningHere what this process is working on, which is never orphaned, however late its lease is renewed
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Claimed> claim(String owner, int atMost, Set<Execution> runningHere) {
        runs.takeTurn(Runs.Turn.CLAIM);
        Instant now = clock.instant();
        List<Claimed> claimed = new ArrayList<>();
        for (RunEntity candidate : runs.waitingOrHeld()) {
            if (claimed.size() == atMost) {
                break;
            }
            RunEntity run = runs.lock(candidate.id());
            if (!isForUs(run, runningHere, now)) {
                continue;
            }
            if (run.claim(owner, now, Lease.LENGTH)) {
                claimed.add(new Claimed(run.job(), run.execution()));
            } else {
                ended.fire(new RunEnded(run.id(), run.state()));
            }
        }
        return claimed;
    }

    /** Gives back the runs that earlier starts of this node held, since only one start of it can be alive. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void abandonHeldBy(String node) {
        runs.heldBy(node + "/").forEach(RunEntity::abandon);
    }

    /** Gives back an attempt that could not begin. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void abandon(Execution execution) {
        RunEntity run = runs.lock(execution.run());
        if (run.isHeldBy(execution)) {
            run.abandon();
        }
    }

    /**
     * Says that the node is alive and works on this run.
     *
     * @return whether it should go on: nobody asked it to stop, and the run was not given to another node
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean renew(Execution execution) {
        RunEntity run = runs.lock(execution.run());
        if (!run.isHeldBy(execution)) {
            return false;
        }
        run.renew(clock.instant(), Lease.LENGTH);
        return run.state() == RunState.RUNNING;
    }

    /** Ends an attempt; nothing happens if the run was given to another node in the meantime. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(Execution execution, RunState how, @Nullable Failure why) {
        RunEntity run = runs.lock(execution.run());
        if (run.isHeldBy(execution)) {
            run.end(how, why, clock.instant());
            ended.fire(new RunEnded(run.id(), how));
        }
    }

    private static boolean isForUs(RunEntity run, Set<Execution> runningHere, Instant now) {
        return run.isClaimable(now) && !runningHere.contains(run.execution());
    }
}
