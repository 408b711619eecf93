package hr.mentoring.pairing.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.RunId;
import hr.mentoring.pairing.PairingRun;
import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.PairingState;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.Verdict;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.PairingObjective;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run of the pairing of a cohort. It begins with a frozen snapshot, receives a plan and the verdict of an independent
 * check, becomes ready when every pair is explained, and is published at most once, only if it is proven.
 */
@Entity
@Table(name = "pairing_run")
public class PairingRunEntity {

    private static final int LONGEST_FAULTS = 2000;

    @Id
    @SequenceGenerator(name = "pairing_run_seq", sequenceName = "pairing_run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_run_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "job_run_id")
    private long jobRunId;

    @Enumerated(EnumType.STRING)
    private PairingState state = PairingState.PREPARING;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private PairingObjective objective;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "rules_revision")
    private int rulesRevision;

    @Column(name = "snapshot_hash")
    private String snapshotHash;

    private int mentees;

    private int mentors;

    private long wanted;

    private long places;

    private int people;

    private int pairs;

    @Column(name = "total_score")
    private long totalScore;

    @Column(name = "worst_score")
    private int worstScore;

    private boolean proven;

    private @Nullable String faults;

    @Column(name = "solve_millis")
    private long solveMillis;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    protected PairingRunEntity() {}

    /** A run that begins with a snapshot. */
    public PairingRunEntity(
            CohortId cohort,
            RunId job,
            Snapshot snapshot,
            PairingObjective objective,
            int rulesRevision,
            String requestedBy,
            Instant now) {
        this.cohortId = cohort.value();
        this.jobRunId = job.value();
        this.objective = objective;
        this.ruleVersion = Snapshot.RULE_VERSION;
        this.rulesRevision = rulesRevision;
        this.snapshotHash = snapshot.hash();
        this.requestedBy = requestedBy;
        this.createdAt = now;
    }

    public PairingRunId id() {
        return new PairingRunId(id);
    }

    /** Whether its proposals are pairs, or becoming pairs. */
    public boolean isPublished() {
        return state == PairingState.PUBLISHED;
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    public PairingState state() {
        return state;
    }

    /** When it took its picture of the cohort. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Takes note of how many there are. */
    public void count(int menteeCount, int mentorCount, long wantedMentors, long offeredPlaces) {
        mentees = menteeCount;
        mentors = mentorCount;
        wanted = wantedMentors;
        places = offeredPlaces;
    }

    /** Takes note of a plan and of what the independent check says about it. */
    public void solve(PairingPlan plan, Verdict verdict, long millis) {
        people = plan.people();
        pairs = plan.size();
        totalScore = plan.total();
        worstScore = plan.worst();
        proven = verdict.proven();
        String codes = verdict.faults().stream()
                .map(fault -> fault.kind().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        faults = codes.isEmpty() ? null : codes.substring(0, Math.min(codes.length(), LONGEST_FAULTS));
        solveMillis = millis;
    }

    /** Every pair is explained; a person may look at it. */
    public void ready() {
        state = PairingState.READY;
    }

    /** Its proposals become pairs. */
    public void publish(String by, Instant now) {
        RuleBroken.require(state != PairingState.PUBLISHED, "pairing.published-already");
        RuleBroken.require(state == PairingState.READY, "pairing.not-ready");
        RuleBroken.require(proven, "pairing.not-proven");
        state = PairingState.PUBLISHED;
        publishedBy = by;
        publishedAt = now;
    }

    /** How others see it. */
    public PairingRun toRun() {
        return new PairingRun(
                id(),
                cohort(),
                new RunId(jobRunId),
                state,
                requestedBy,
                createdAt,
                objective,
                ruleVersion,
                rulesRevision,
                snapshotHash,
                mentees,
                mentors,
                wanted,
                places,
                people,
                pairs,
                totalScore,
                worstScore,
                proven,
                faults == null ? List.of() : List.of(faults.split(",")),
                solveMillis,
                publishedAt,
                publishedBy);
    }
}
