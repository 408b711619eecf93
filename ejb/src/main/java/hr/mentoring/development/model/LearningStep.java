package hr.mentoring.development.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.development.StepId;
import hr.mentoring.development.StepState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step towards a goal, with its day. The mentee does it, gives it a later day, or leaves it. */
@Entity
@Table(name = "development_step")
public class LearningStep {

    @Id
    @SequenceGenerator(name = "development_step_seq", sequenceName = "development_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_step_seq")
    private long id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "goal_id", updatable = false)
    private LearningGoal goal;

    @Column(updatable = false)
    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private String word;

    private int moved;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected LearningStep() {}

    LearningStep(LearningGoal goal, String what, LocalDate dueOn, LocalDate today, Instant now) {
        requireToCome(dueOn, today);
        this.goal = goal;
        this.what = Written.something(Written.SHORT, "what", what, "development.step-what");
        this.dueOn = dueOn;
        this.state = StepState.OPEN;
        this.word = "";
        this.addedAt = now;
    }

    /**
     * It is done.
     *
     * @throws RuleBroken {@code development.mentees} or {@code development.step-closed}
     */
    public void finish(Side by, String how, Instant now) {
        requireOpenFor(by);
        close(StepState.DONE, Written.atMost(Written.WORD, "word", how), now);
    }

    /**
     * It is left.
     *
     * @throws RuleBroken {@code development.word-why}, {@code development.mentees} or {@code development.step-closed}
     */
    public void leave(Side by, String why, Instant now) {
        requireOpenFor(by);
        close(StepState.LEFT, Written.something(Written.WORD, "word", why, "development.word-why"), now);
    }

    /**
     * It gets another day.
     *
     * @throws RuleBroken {@code development.day-past}, {@code development.mentees} or {@code development.step-closed}
     */
    public void move(Side by, LocalDate to, LocalDate today) {
        requireOpenFor(by);
        requireToCome(to, today);
        dueOn = to;
        moved++;
    }

    /** Its goal is over. */
    void drop(Instant now) {
        close(StepState.LEFT, "", now);
    }

    private void close(StepState how, String said, Instant now) {
        state = how;
        word = said;
        closedAt = now;
    }

    private void requireOpenFor(Side by) {
        LearningGoal.requireMentees(by);
        RuleBroken.require(isOpen(), "development.step-closed");
    }

    private static void requireToCome(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw RuleBroken.on("due", "development.day-past");
        }
    }

    public StepId id() {
        return new StepId(id);
    }

    public LearningGoal goal() {
        return goal;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public StepState state() {
        return state;
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    public String word() {
        return word;
    }

    /** How often it got another day. */
    public int moved() {
        return moved;
    }

    /** When it was done or left. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
