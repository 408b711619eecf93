package hr.mentoring.development.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.development.AgreedGoal;
import hr.mentoring.development.GoalId;
import hr.mentoring.development.GoalState;
import hr.mentoring.development.Horizon;
import hr.mentoring.development.NewGoal;
import hr.mentoring.development.StepId;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the mentee wants to reach, with the steps towards it. Either of the two writes goals and plans steps; that a
 * step is done, moved or left and that the goal is reached or left is the mentee's to say. Then it stays as it was.
 */
@Entity
@Table(name = "development_goal")
public class LearningGoal {

    /** The most open steps of a goal. */
    public static final int MOST_STEPS = 20;

    @Id
    @SequenceGenerator(name = "development_goal_seq", sequenceName = "development_goal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_goal_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Enumerated(EnumType.STRING)
    private Horizon horizon;

    private String what;

    private String success;

    @Column(name = "agreement_version", updatable = false)
    private @Nullable Integer agreementVersion;

    @Column(name = "agreement_goal", updatable = false)
    private @Nullable Integer agreementGoal;

    private int edits;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    private String word;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn, id")
    private List<LearningStep> steps = new ArrayList<>();

    protected LearningGoal() {}

    /**
     * Writes down a goal.
     *
     * @throws RuleBroken {@code development.goal-what} or {@code common.too-long}
     */
    public LearningGoal(PairId pair, NewGoal goal, PersonId by, Instant now) {
        AgreedGoal source = goal.source();
        this.pairId = pair.value();
        this.agreementVersion = source == null ? null : source.version();
        this.agreementGoal = source == null ? null : source.position();
        this.state = GoalState.OPEN;
        this.word = "";
        this.addedBy = by.value();
        this.addedAt = now;
        write(goal.horizon(), goal.what(), goal.success());
    }

    /**
     * Puts it into other words.
     *
     * @param seen the edits that the writer had in front of them
     * @throws RuleBroken {@code common.stale}, {@code development.goal-closed}, {@code development.goal-what} or {@code
     *     common.too-long}
     */
    public void reword(int seen, Horizon when, String goal, String sign) {
        RuleBroken.require(seen == edits, "common.stale");
        requireOpen();
        write(when, goal, sign);
        edits++;
    }

    /**
     * It is reached.
     *
     * @throws RuleBroken {@code development.mentees} or {@code development.goal-closed}
     */
    public void reach(Side by, String how, Instant now) {
        requireMentees(by);
        close(GoalState.REACHED, Written.atMost(Written.WORD, "word", how), now);
    }

    /**
     * It is no longer pursued.
     *
     * @throws RuleBroken {@code development.word-why}, {@code development.mentees} or {@code development.goal-closed}
     */
    public void leave(Side by, String why, Instant now) {
        requireMentees(by);
        close(GoalState.LEFT, Written.something(Written.WORD, "word", why, "development.word-why"), now);
    }

    /**
     * Plans a step.
     *
     * @param today on the calendar of the one who plans it
     * @throws RuleBroken {@code development.goal-closed}, {@code development.steps-many} or whichever rule the step breaks
     */
    public LearningStep plan(String step, LocalDate due, LocalDate today, Instant now) {
        requireOpen();
        RuleBroken.require(
                steps.stream().filter(LearningStep::isOpen).count() < MOST_STEPS, "development.steps-many", MOST_STEPS);
        LearningStep planned = new LearningStep(this, step, due, today, now);
        steps.add(planned);
        return planned;
    }

    /** One of its steps. */
    public LearningStep step(StepId id) {
        return steps.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("step", id));
    }

    /** What is not done by then is not needed any more. */
    private void close(GoalState how, String said, Instant now) {
        requireOpen();
        state = how;
        word = said;
        closedAt = now;
        steps.stream().filter(LearningStep::isOpen).forEach(step -> step.drop(now));
    }

    private void write(Horizon when, String goal, String sign) {
        horizon = when;
        what = Written.something(Written.SHORT, "what", goal, "development.goal-what");
        success = Written.atMost(Written.WORD, "success", sign);
    }

    static void requireMentees(Side by) {
        RuleBroken.require(by == Side.MENTEE, "development.mentees");
    }

    private void requireOpen() {
        RuleBroken.require(state == GoalState.OPEN, "development.goal-closed");
    }

    public GoalId id() {
        return new GoalId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public Horizon horizon() {
        return horizon;
    }

    public String what() {
        return what;
    }

    public String success() {
        return success;
    }

    /** The goal of the agreement that it comes from. */
    public Optional<AgreedGoal> source() {
        return agreementVersion == null || agreementGoal == null
                ? Optional.empty()
                : Optional.of(new AgreedGoal(agreementVersion, agreementGoal));
    }

    /** How often it was reworded. */
    public int edits() {
        return edits;
    }

    public GoalState state() {
        return state;
    }

    public String word() {
        return word;
    }

    /** When it was reached or left. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Its steps, the most urgent first. */
    public List<LearningStep> steps() {
        return List.copyOf(steps);
    }
}
