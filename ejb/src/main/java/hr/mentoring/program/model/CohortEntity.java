package hr.mentoring.program.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.Side;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One time that a program is run. It begins as a draft in which everything can be changed, takes people in while it is
 * enrolling, is paired, reviewed and published, and from then on belongs to its pairs: what they rely on (the program,
 * the day they started) stays as it is. When it is closed, nothing about it changes any more. {@link PhaseRule} says
 * which way it may go when.
 */
@Entity
@Table(name = "cohort")
public class CohortEntity {

    private static final int WITHOUT_LIMIT = 0;

    @Id
    @SequenceGenerator(name = "cohort_seq", sequenceName = "cohort_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cohort_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "program_id")
    private long programId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "opens_by_itself")
    private boolean opensByItself;

    private int capacity;

    @Column(name = "waiting_list")
    private boolean waitingList;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "phase_since")
    private Instant phaseSince;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cohort_condition", joinColumns = @JoinColumn(name = "cohort_id"))
    private Set<CohortCondition> conditions = new HashSet<>();

    protected CohortEntity() {}

    /** A draft. */
    public CohortEntity(CohortPlan plan, Instant now) {
        this.phase = Phase.DRAFT;
        this.createdAt = now;
        this.phaseSince = now;
        take(plan);
    }

    public CohortId id() {
        return new CohortId(id);
    }

    public int version() {
        return version;
    }

    public Phase phase() {
        return phase;
    }

    /** Since when it stands in its phase. */
    public Instant phaseSince() {
        return phaseSince;
    }

    /** The cohort as others see it. */
    public Cohort cohort() {
        return new Cohort(id(), version, phase, phaseSince, plan());
    }

    /** What was decided about it. */
    public CohortPlan plan() {
        return new CohortPlan(
                new ProgramId(programId),
                name,
                new EnrollmentWindow(opensOn, closesOn),
                opensByItself,
                CohortCondition.eligibility(Side.MENTEE, conditions),
                CohortCondition.eligibility(Side.MENTOR, conditions),
                capacity == WITHOUT_LIMIT ? OptionalInt.empty() : OptionalInt.of(capacity),
                waitingList,
                startsOn,
                endsOn);
    }

    /** Decides anew, as far as the phase still lets one. */
    public void change(CohortPlan plan, Instant now) {
        RuleBroken.require(phase != Phase.CLOSED, "program.closed-stays", name);
        if (phase != Phase.DRAFT && plan.program().value() != programId) {
            throw RuleBroken.on("program", "program.cohort-program-stays");
        }
        if (phase != Phase.DRAFT && !plan.window().hasOpened(now)) {
            throw RuleBroken.on("opensOn", "program.window-has-opened");
        }
        if (!phase.isBefore(Phase.ACTIVE) && !plan.startsOn().equals(startsOn)) {
            throw RuleBroken.on("startsOn", "program.cohort-has-started");
        }
        take(plan);
    }

    /** Goes to another phase. A step back to draft stops it from opening again by itself. */
    public void moveTo(Phase to, Instant now) {
        PhaseRule.refusal(phase, plan(), to, now).ifPresent(refusal -> {
            throw refusal;
        });
        phase = to;
        phaseSince = now;
        if (to == Phase.DRAFT) {
            opensByItself = false;
        }
    }

    private void take(CohortPlan plan) {
        programId = plan.program().value();
        name = plan.name();
        opensOn = plan.window().opensOn();
        closesOn = plan.window().closesOn();
        opensByItself = plan.opensByItself();
        capacity = plan.capacity().orElse(WITHOUT_LIMIT);
        waitingList = plan.waitingList();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        Set<CohortCondition> wanted = CohortCondition.rows(Side.MENTEE, plan.mentees());
        wanted.addAll(CohortCondition.rows(Side.MENTOR, plan.mentors()));
        conditions.retainAll(wanted);
        conditions.addAll(wanted);
    }
}
