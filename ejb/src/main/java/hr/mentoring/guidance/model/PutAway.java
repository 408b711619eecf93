package hr.mentoring.guidance.model;

import hr.mentoring.common.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has put an occasion away. */
@Entity
@Table(name = "guidance_put_away")
public class PutAway {

    @Id
    @SequenceGenerator(name = "guidance_put_away_seq", sequenceName = "guidance_put_away_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guidance_put_away_seq")
    private long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String occasion;

    @Column(name = "put_at", updatable = false)
    private Instant putAt;

    protected PutAway() {}

    public PutAway(PersonId person, String occasion, Instant now) {
        this.personId = person.value();
        this.occasion = occasion;
        this.putAt = now;
    }

    public String occasion() {
        return occasion;
    }
}
