package hr.mentoring.job;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.model.ItemErrorEntity;
import hr.mentoring.job.model.RunEntity;
import hr.mentoring.job.store.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts jobs for people, and shows them how far they came. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class JobService {

    @Inject
    private Runs runs;

    @Inject
    private JobSteps steps;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<RunRequested> requested;

    /**
     * Asks for a run. It begins as soon as the caller's transaction is committed and a node has room.
     *
     * @param job the job's name, which is also the name of its XML
     * @param subject what it is about, up to 200 characters
     * @param parameters what the job needs to know, up to 2,000 characters each
     * @return the new run, or the active one where the job is at work for this subject already
     */
    public RunId start(String job, String subject, Map<String, String> parameters) {
        return steps.start(job, subject, parameters, user.actor());
    }

    /** The run with this id. */
    public JobRun get(RunId id) {
        return runs.get(id).toRun();
    }

    /** The run that is active for a job and its subject. */
    public Optional<JobRun> active(String job, String subject) {
        return runs.active(job, subject).map(RunEntity::toRun);
    }

    /** The newest runs of a job. */
    public List<JobRun> recent(String job, int atMost) {
        return runs.recent(job, atMost).stream().map(RunEntity::toRun).toList();
    }

    /** The newest runs of a job about one subject. */
    public List<JobRun> recent(String job, String subject, int atMost) {
        return runs.recent(job, subject, atMost).stream().map(RunEntity::toRun).toList();
    }

    /** The newest runs of all jobs. */
    public List<JobRun> recent(int atMost) {
        return runs.recent(atMost).stream().map(RunEntity::toRun).toList();
    }

    /** The first of what a run could not do. */
    public List<ItemError> errors(RunId id, int atMost) {
        return runs.errors(id, atMost).stream().map(ItemErrorEntity::toError).toList();
    }

    /** How many things a run could not do. */
    public long errorCount(RunId id) {
        return runs.errorCount(id);
    }

    /**
     * Ends a run after what it is doing; nothing that is done is lost.
     *
     * @throws RuleBroken {@code job.not-running}
     */
    public void stop(RunId id) {
        runs.lock(id).stop(clock.instant());
    }

    /**
     * Lets a run that was stopped or failed go on from where it ended.
     *
     * @throws RuleBroken {@code job.not-continuable}, or {@code job.active-already} where a newer run of the same job
     *     and subject is at work
     */
    public void continueRun(RunId id) {
        runs.takeTurn(Runs.Turn.START);
        RunEntity run = runs.lock(id);
        Optional<RunEntity> other = runs.active(run.job(), run.subject());
        RuleBroken.require(other.isEmpty() || other.get() == run, "job.active-already");
        run.goOn();
        requested.fire(new RunRequested(id));
    }
}
