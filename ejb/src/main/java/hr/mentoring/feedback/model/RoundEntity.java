package hr.mentoring.feedback.model;

import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.RoundId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
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

/**
 * The surveys of a cohort in one quarter on one occasion. It opens once, keeps the questionnaire it began with, and closes
 * once, after which nothing in it changes, so that what was reported stays true. That of a milestone fills as one pair after
 * the other reaches it.
 */
@Entity
@Table(name = "feedback_round")
public class RoundEntity {

    @Id
    @SequenceGenerator(name = "feedback_round_seq", sequenceName = "feedback_round_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_round_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "program_id")
    private long programId;

    private String quarter;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @ManyToOne(optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected RoundEntity() {}

    /** An open round, on the occasion that the questionnaire is for. */
    public RoundEntity(
            CohortId cohort,
            ProgramId program,
            Quarter quarter,
            Questionnaire questionnaire,
            LocalDate closesOn,
            Instant now) {
        this.cohortId = cohort.value();
        this.programId = program.value();
        this.quarter = quarter.toString();
        this.occasion = questionnaire.occasion();
        this.questionnaire = questionnaire;
        this.closesOn = closesOn;
        this.openedAt = now;
    }

    public RoundId id() {
        return new RoundId(id);
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    public ProgramId program() {
        return new ProgramId(programId);
    }

    public Quarter quarter() {
        return Quarter.parse(quarter);
    }

    public Occasion occasion() {
        return occasion;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Takes no more answers; nothing happens when it is closed already. */
    public void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }
}
