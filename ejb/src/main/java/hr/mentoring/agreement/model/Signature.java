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

/** That somebody signed exactly these characters, and when. It is written once and never changed. */
@Entity
@Table(name = "agreement_signature")
public class Signature {

    @Id
    @SequenceGenerator(name = "agreement_signature_seq", sequenceName = "agreement_signature_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_signature_seq")
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private AgreementVersion version;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String hash;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    protected Signature() {}

    Signature(AgreementVersion version, PersonId person, Instant signedAt) {
        this.version = version;
        this.personId = person.value();
        this.hash = version.hash();
        this.signedAt = signedAt;
    }

    /** Who signed. */
    public PersonId person() {
        return new PersonId(personId);
    }

    /** The hash of what was signed, as it was at that moment. */
    public String hash() {
        return hash;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
