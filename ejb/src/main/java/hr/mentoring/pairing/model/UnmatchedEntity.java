package hr.mentoring.pairing.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.Unmatched;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A mentee who got fewer mentors than wanted in a run, and why; written once. */
@Entity
@Table(name = "pairing_unmatched")
public class UnmatchedEntity {

    @Id
    @SequenceGenerator(name = "pairing_unmatched_seq", sequenceName = "pairing_unmatched_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_unmatched_seq")
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "mentee_id")
    private long menteeId;

    private String explanation;

    protected UnmatchedEntity() {}

    /** Why a mentee got fewer. */
    public UnmatchedEntity(PairingRunId run, Unmatched unmatched) {
        this.runId = run.value();
        this.menteeId = unmatched.mentee().value();
        this.explanation = Lines.of(unmatched);
    }

    /** How others see it. */
    public Unmatched toUnmatched() {
        return Lines.unmatched(new PersonId(menteeId), explanation);
    }
}
