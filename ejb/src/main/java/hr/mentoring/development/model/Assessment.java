package hr.mentoring.development.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.development.AssessmentSheet;
import hr.mentoring.development.Judgement;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.Round;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two says about a competency in a round: a level and a word why. It is typed for its writer alone; once
 * said it stays as it is, and the other one reads it when they have said theirs, so that neither leads the other.
 */
@Entity
@Table(name = "development_assessment")
public class Assessment {

    @Id
    @SequenceGenerator(
            name = "development_assessment_seq",
            sequenceName = "development_assessment_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_assessment_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "mapped_id", updatable = false)
    private long mappedId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Round round;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private String why;

    private int revision;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "said_at")
    private @Nullable Instant saidAt;

    protected Assessment() {}

    /** An empty sheet; its revision is 0. */
    public Assessment(MappedId mapped, Round round, Side side, Instant now) {
        this.mappedId = mapped.value();
        this.round = round;
        this.side = side;
        this.why = "";
        this.savedAt = now;
    }

    /**
     * Keeps what has been typed.
     *
     * @param continues the revision that the writer had in front of them
     * @throws RuleBroken {@code development.said-already}, {@code development.typed-elsewhere} or {@code common.too-long}
     */
    public void keep(int continues, @Nullable Level chosen, String typed, Instant now) {
        RuleBroken.require(saidAt == null, "development.said-already");
        RuleBroken.require(continues == revision, "development.typed-elsewhere");
        level = chosen;
        why = Written.atMost(Written.WORD, "why", typed);
        savedAt = now;
        revision++;
    }

    /** Says it, if it is complete and not said yet; answers whether it was. */
    public boolean say(Instant now) {
        if (saidAt != null || !sheet().isComplete()) {
            return false;
        }
        saidAt = now;
        return true;
    }

    public MappedId mapped() {
        return new MappedId(mappedId);
    }

    public Round round() {
        return round;
    }

    public Side side() {
        return side;
    }

    /** Whether it has been said. */
    public boolean isSaid() {
        return saidAt != null;
    }

    /** What its writer has in front of them. */
    public AssessmentSheet sheet() {
        return new AssessmentSheet(level, why, revision, saidAt);
    }

    /** What was said; empty as long as it is its writer's alone. */
    public Optional<Judgement> judgement() {
        return saidAt == null || level == null ? Optional.empty() : Optional.of(new Judgement(level, why, saidAt));
    }
}
