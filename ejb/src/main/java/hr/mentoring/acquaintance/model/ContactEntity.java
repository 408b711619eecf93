package hr.mentoring.acquaintance.model;

import hr.mentoring.common.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody says that they know somebody; it counts when the other one has confirmed it. */
@Entity
@Table(name = "acquaintance_contact")
public class ContactEntity {

    @Id
    @SequenceGenerator(
            name = "acquaintance_contact_seq",
            sequenceName = "acquaintance_contact_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "acquaintance_contact_seq")
    private long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "other_id", updatable = false)
    private long otherId;

    private boolean confirmed;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    protected ContactEntity() {}

    public ContactEntity(PersonId person, PersonId other, Instant now) {
        this.personId = person.value();
        this.otherId = other.value();
        this.declaredAt = now;
    }

    /** The other one says so, too. */
    public void confirm() {
        confirmed = true;
    }

    public long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public PersonId other() {
        return new PersonId(otherId);
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether somebody is one of the two. */
    public boolean isOf(PersonId somebody) {
        return person().equals(somebody) || other().equals(somebody);
    }
}
