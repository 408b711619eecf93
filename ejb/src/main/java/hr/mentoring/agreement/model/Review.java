package hr.mentoring.agreement.model;

import hr.mentoring.common.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That the two looked at the agreement on or after one of its review days and found that it still fits. */
@Entity
@Table(name = "agreement_review")
public class Review {

    @Id
    @SequenceGenerator(name = "agreement_review_seq", sequenceName = "agreement_review_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_review_seq")
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id", updatable = false)
    private Agreement agreement;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "confirmed_by", updatable = false)
    private long confirmedBy;

    @Column(name = "confirmed_at", updatable = false)
    private Instant confirmedAt;

    protected Review() {}

    Review(Agreement agreement, LocalDate dueOn, PersonId by, Instant at) {
        this.agreement = agreement;
        this.dueOn = dueOn;
        this.confirmedBy = by.value();
        this.confirmedAt = at;
    }

    /** The latest review day that it covers. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who said that the two had looked at it. */
    public PersonId by() {
        return new PersonId(confirmedBy);
    }

    public Instant at() {
        return confirmedAt;
    }
}
