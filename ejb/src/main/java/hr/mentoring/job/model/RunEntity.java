package hr.mentoring.job.model;

import hr.mentoring.common.ColumnText;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.Failure;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.RunId;
import hr.mentoring.job.RunState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job. It begins waiting; a node claims it for as long as its lease lasts and renews the lease while it
 * works. It ends completed, failed or stopped, and the last two can be continued: the stages that are done stay done.
 * When the lease runs out, the node is taken for dead and another claims the run as a new attempt; the old attempt is
 * refused from then on.
 */
@Entity
@Table(name = "job_run")
public class RunEntity {

    /** How much room the arguments of a failure have in their column. */
    static final int LONGEST_ARGUMENTS = 2_000;

    private static final short YES = 1;

    @Id
    @SequenceGenerator(name = "job_run_seq", sequenceName = "job_run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_seq")
    private long id;

    private String job;

    private String subject;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.WAITING;

    private @Nullable Short active;

    @Column(name = "requested_by")
    private String requestedBy;

    private int attempt;

    private int orphaned;

    private @Nullable String owner;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "heartbeat_at")
    private @Nullable Instant heartbeatAt;

    private @Nullable String stage;

    @Column(name = "stage_started_at")
    private @Nullable Instant stageStartedAt;

    private long done;

    private long total;

    private @Nullable String detail;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "failure_code")
    private @Nullable String failureCode;

    @Column(name = "failure_arguments")
    private @Nullable String failureArguments;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "job_run_parameter", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "setting")
    private Map<String, String> parameters = new HashMap<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "job_run_stage", joinColumns = @JoinColumn(name = "run_id"))
    @Column(name = "stage")
    private Set<String> stagesDone = new HashSet<>();

    protected RunEntity() {}

    /** A run that waits for a node. */
    public RunEntity(String job, String subject, Map<String, String> parameters, String requestedBy, Instant now) {
        this.job = job;
        this.subject = subject;
        this.parameters = new HashMap<>(parameters);
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.active = YES;
    }

    public RunId id() {
        return new RunId(id);
    }

    public String job() {
        return job;
    }

    public String subject() {
        return subject;
    }

    public RunState state() {
        return state;
    }

    public String requestedBy() {
        return requestedBy;
    }

    /** What it was started with. */
    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    /** Whether a node may take it: it waits, or the node that had it is dead. */
    public boolean isClaimable(Instant now) {
        return state == RunState.WAITING || isOrphaned(now);
    }

    /** Whether it should be running and the node that had it let its lease run out. */
    public boolean isOrphaned(Instant now) {
        return (state == RunState.RUNNING || state == RunState.STOPPING)
                && (leaseUntil == null || leaseUntil.isBefore(now));
    }

    /** Takes the lease away from a node that is known to be dead. */
    public void abandon() {
        leaseUntil = null;
    }

    /**
     * A node takes it.
     *
     * @return whether there is anything to do: a run that was to stop when its node died is stopped, and one that lost
     *     its node too often has failed
     */
    public boolean claim(String byOwner, Instant now, Duration lease) {
        if (!isClaimable(now)) {
            throw new IllegalStateException("Run %d is %s and cannot be claimed".formatted(id, state));
        }
        if (state == RunState.STOPPING) {
            end(RunState.STOPPED, null, now);
            return false;
        }
        if (state == RunState.RUNNING && ++orphaned > JobRun.SERVERS_LOST_AT_MOST) {
            end(RunState.FAILED, Failure.of("job.orphaned-too-often", JobRun.SERVERS_LOST_AT_MOST), now);
            return false;
        }
        state = RunState.RUNNING;
        attempt++;
        owner = byOwner;
        startedAt = startedAt == null ? now : startedAt;
        endedAt = null;
        failureCode = null;
        failureArguments = null;
        renew(now, lease);
        return true;
    }

    /** The attempt that is under way. */
    public Execution execution() {
        return new Execution(id(), attempt);
    }

    /** Whether this attempt is still the one that may write. */
    public boolean isHeldBy(Execution execution) {
        return execution.attempt() == attempt && (state == RunState.RUNNING || state == RunState.STOPPING);
    }

    /** Whether the stage was completed by this or an earlier attempt. */
    public boolean isDone(String aStage) {
        return stagesDone.contains(aStage);
    }

    /** A stage begins. */
    public void begin(String aStage, long aTotal, Instant now) {
        stage = aStage;
        stageStartedAt = now;
        done = 0;
        total = aTotal;
        detail = null;
    }

    /** The stage came this far. */
    public void advance(long aDone, @Nullable String aDetail) {
        done = aDone;
        detail = aDetail;
    }

    /** The stage did this much more. */
    public void advanceBy(long more) {
        done += more;
    }

    /** The stage is complete and will not be repeated. */
    public void complete(String aStage) {
        stagesDone.add(aStage);
        orphaned = 0;
    }

    /** The node is alive and goes on. */
    public void renew(Instant now, Duration lease) {
        heartbeatAt = now;
        leaseUntil = now.plus(lease);
    }

    /** Ends this attempt. */
    public void end(RunState how, @Nullable Failure why, Instant now) {
        state = how;
        active = null;
        owner = null;
        leaseUntil = null;
        endedAt = now;
        failureCode = why == null ? null : why.code();
        failureArguments = why == null ? null : ColumnText.joined(why.arguments(), LONGEST_ARGUMENTS);
    }

    /** Somebody wants it to stop: at once while it waits, otherwise after what it is doing. */
    public void stop(Instant now) {
        RuleBroken.require(state.isActive(), "job.not-running");
        if (state == RunState.WAITING) {
            end(RunState.STOPPED, null, now);
        } else {
            state = RunState.STOPPING;
        }
    }

    /** Somebody wants it to go on from where it ended. */
    public void goOn() {
        RuleBroken.require(state.isContinuable(), "job.not-continuable");
        state = RunState.WAITING;
        active = YES;
        orphaned = 0;
    }

    /** How others see it. */
    public JobRun toRun() {
        return new JobRun(
                id(),
                job,
                subject,
                state,
                parameters(),
                requestedBy,
                attempt,
                stage,
                done,
                total,
                detail,
                requestedAt,
                startedAt,
                stageStartedAt,
                heartbeatAt,
                endedAt,
                failureCode == null ? null : new Failure(failureCode, ColumnText.parts(failureArguments)));
    }
}
