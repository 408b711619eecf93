package hr.mentoring.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One attempt to log in that has not succeeded. */
@Entity
@Table(name = "access_attempt")
public class Attempt {

    @Id
    @SequenceGenerator(name = "access_attempt_seq", sequenceName = "access_attempt_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_attempt_seq")
    private long id;

    @Column(name = "account_hash")
    private String accountHash;

    private String address;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected Attempt() {}

    /** @param accountHash the hash of the user name that was typed */
    public Attempt(String accountHash, String address, Instant now) {
        this.accountHash = accountHash;
        this.address = address;
        this.triedAt = now;
    }
}
