package hr.mentoring.pairing.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.FixedPair;
import hr.mentoring.pairing.Fixing;
import hr.mentoring.program.CohortId;
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

/** What a person decided about two people of a cohort, until it is taken back. */
@Entity
@Table(name = "pairing_fixed")
public class FixedPairEntity {

    @Id
    @SequenceGenerator(name = "pairing_fixed_seq", sequenceName = "pairing_fixed_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_fixed_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "mentee_id")
    private long menteeId;

    @Column(name = "mentor_id")
    private long mentorId;

    @Enumerated(EnumType.STRING)
    private Fixing kind;

    private String note;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected FixedPairEntity() {}

    /** A decision. */
    public FixedPairEntity(FixedPair decision) {
        this.cohortId = decision.cohort().value();
        this.menteeId = decision.mentee().value();
        this.mentorId = decision.mentor().value();
        decide(decision);
    }

    /** Another decision about the same two. */
    public final void decide(FixedPair decision) {
        kind = decision.kind();
        note = decision.note();
        madeBy = decision.by();
        madeAt = decision.at();
    }

    /** How others see it. */
    public FixedPair toFixedPair() {
        return new FixedPair(
                new CohortId(cohortId), new PersonId(menteeId), new PersonId(mentorId), kind, note, madeBy, madeAt);
    }
}
