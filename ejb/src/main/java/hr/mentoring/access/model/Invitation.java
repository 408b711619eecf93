package hr.mentoring.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A one-time code with which the person behind an account sets a password. */
@Entity
@Table(name = "access_invitation")
public class Invitation {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}

    /** @param codeHash the hash of the code */
    public Invitation(String codeHash, long accountId, Instant expiresAt) {
        this.codeHash = codeHash;
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }

    public long accountId() {
        return accountId;
    }

    /** Whether the code still opens the door. */
    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }
}
