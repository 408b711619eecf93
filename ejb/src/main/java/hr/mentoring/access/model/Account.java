package hr.mentoring.access.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in. It begins without a password (its person sets one), can be disabled, which ends its sessions
 * at their next request, and is never deleted while anything it did is remembered.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String username;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    /**
     * An enabled account without a password.
     *
     * @param personId who it belongs to in the directory, or null for an operator outside of it
     */
    public Account(String username, @Nullable Long personId, Set<String> roles, Instant now) {
        this.username = normalize(username);
        this.personId = personId;
        this.roles = new HashSet<>(roles);
        this.enabled = true;
        this.createdAt = now;
    }

    /** User names are e-mail addresses and mean the same in upper and lower case. */
    public static String normalize(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public long id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** The directory's id of the person behind the account; empty for an operator. */
    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** The hash to compare a password with; empty as long as nobody has set one. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Sets the hash of a new password. */
    public void changePassword(String hash) {
        this.passwordHash = hash;
    }

    /** Gives exactly these roles. */
    public void assign(Set<String> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    /** Nobody can log in with it any longer; open sessions end at their next request. */
    public void disable() {
        enabled = false;
    }

    /** Lets the person log in again. */
    public void enable() {
        enabled = true;
    }
}
