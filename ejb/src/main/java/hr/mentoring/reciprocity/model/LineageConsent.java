package hr.mentoring.reciprocity.model;

import hr.mentoring.common.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether somebody agrees to be named where others look at who mentored whom; nobody does before they say so. */
@Entity
@Table(name = "reciprocity_consent")
public class LineageConsent {

    @Id
    @SequenceGenerator(name = "reciprocity_consent_seq", sequenceName = "reciprocity_consent_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reciprocity_consent_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "person_id", updatable = false)
    private long personId;

    private boolean named;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected LineageConsent() {}

    /** Not yet. */
    public LineageConsent(PersonId person, Instant now) {
        this.personId = person.value();
        this.changedAt = now;
    }

    /** Says so, or takes it back. */
    public void change(boolean agrees, Instant now) {
        named = agrees;
        changedAt = now;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** Whether they agree. */
    public boolean isNamed() {
        return named;
    }
}
